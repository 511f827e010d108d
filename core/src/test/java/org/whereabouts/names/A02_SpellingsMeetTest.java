package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All spellings on one line share a key with the first.
class A02_SpellingsMeetTest {

    private final NameReader reader = new NameReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сергей Сергій Сяргей Sergey Sergei Serhii Siarhei Sjarhej Sergueï Sergej",
                "Коваленко Каваленка Kovalenko Kavalenka Kowalenko Коваленку",
                "Щербаков Щербакова Shcherbakov Shcherbakova Scherbakov Schtscherbakow Chtcherbakov Szczerbakow Шчарбакоў",
                "Каліноўскі Калиновский Калиновская Kalinouski Kalinovskiy Kalinovsky Kalinowskij Калиновський",
                "Уладзіміраў Владимиров Uladzimirau Vladimirov Владимирова",
                "Юлия Юлія Yuliia Iuliia Yulia Julija Julia",
                "Петрович Пятровіч Петровна Петрівна Piatrovich Petrovych Petrivna Piatrouna",
                "Николаевич Миколайович Мікалаевіч Миколаївна Nikolaevich Mykolaiovych Mikalaevich Mikalaeuna",
                "Семёнов Semenov Semyonov Semionov Сямёнаў Семенова",
                "Саша Александр Олександра Aliaksandr Oleksandra Aleksandr",
                "Толстой Толстая Tolstoy Tolstaya Tolstoi",
                "Соловьёв Соловйов Salauyou Solovyev Solovyov Soloviev",
                "Путин Пуцін Putin Putsin Poutine",
                "محمد Mohammed Muhammad Мухаммед Магомед Mohamed",
                "عبدالرحمن Abdulrahman Abdelrahman Abdurrahman Абдурахман",
            })
    void onOneKey(String line) {
        var spellings = line.split(" ");
        for (var other : spellings) {
            assertThat(keys(other)).as(line).anyMatch(keys(spellings[0])::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Яна", "Коваленко Ковальчук", "Сергей Сергеевич", "Мария Марина", "Александр Алексей"})
    void strangersDoNot(String line) {
        var spellings = line.split(" ");
        assertThat(keys(spellings[0])).isNotEmpty().doesNotContainAnyElementsOf(keys(spellings[1]));
    }

    private java.util.List<String> keys(String word) {
        return Arrays.asList(word).stream()
                .flatMap(text -> reader.read(WrittenName.of(text)).tokens().stream())
                .flatMap(token -> token.spelling().keys().stream())
                .toList();
    }
}
