package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// All spellings on one line share a key with the first.
class A02_SpellingsMeetTest {

    private static final String ONE_NAME = """
            Сергей Сергій Сяргей Sergey Sergei Serhii Siarhei Sjarhej Sergueï Sergej
            Коваленко Каваленка Kovalenko Kavalenka Kowalenko Коваленку
            Щербаков Щербакова Shcherbakov Shcherbakova Scherbakov Schtscherbakow Chtcherbakov Szczerbakow Шчарбакоў
            Каліноўскі Калиновский Калиновская Kalinouski Kalinovskiy Kalinovsky Kalinowskij Калиновський
            Уладзіміраў Владимиров Uladzimirau Vladimirov Владимирова
            Юлия Юлія Yuliia Iuliia Yulia Julija Julia
            Петрович Пятровіч Петровна Петрівна Piatrovich Petrovych Petrivna Piatrouna
            Николаевич Миколайович Мікалаевіч Миколаївна Nikolaevich Mykolaiovych Mikalaevich Mikalaeuna
            Семёнов Semenov Semyonov Semionov Сямёнаў Семенова
            Саша Александр Олександра Aliaksandr Oleksandra Aleksandr
            Толстой Толстая Tolstoy Tolstaya Tolstoi
            Соловьёв Соловйов Salauyou Solovyev Solovyov Soloviev
            Путин Пуцін Putin Putsin Poutine
            محمد Mohammed Muhammad Мухаммед Магомед Mohamed
            عبدالرحمن Abdulrahman Abdelrahman Abdurrahman Абдурахман
            """;
    private static final String TWO_NAMES = """
            Анна Яна
            Коваленко Ковальчук
            Сергей Сергеевич
            Мария Марина
            Александр Алексей
            """;

    private final NameReader reader = new NameReader();

    @Test
    void onOneKey() {
        assertThat(ONE_NAME.lines()).allSatisfy(line -> {
            var spellings = line.split(" ");
            for (var other : spellings) {
                assertThat(keys(other)).as(line).anyMatch(keys(spellings[0])::contains);
            }
        });
    }

    @Test
    void strangersDoNot() {
        assertThat(TWO_NAMES.lines()).allSatisfy(line -> {
            var spellings = line.split(" ");
            assertThat(keys(spellings[0])).isNotEmpty().doesNotContainAnyElementsOf(keys(spellings[1]));
        });
    }

    private List<String> keys(String word) {
        return reader.read(WrittenName.of(word)).tokens().stream()
                .flatMap(token -> token.spelling().keys().stream())
                .toList();
    }
}
