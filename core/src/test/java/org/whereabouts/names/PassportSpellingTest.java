package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassportSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Сергій Згурський, Serhii Zghurskyi",
        "Юрій Зʼятько, Yurii Ziatko",
        "Юлия Щеглова, Iuliia Shcheglova",
        "Сяргей Кавалёў, Siarhei Kavaliou",
        "Дзмітрый Лысы, Dzmitryi Lysy",
        "Слободан Јовановић, Slobodan Jovanović",
        "გიორგი ბერიძე, Giorgi Beridze",
        "Արամ Պետրոսյան, Aram Petrosyan"
    })
    void isThatOfThePassportsOfItsLanguage(String name, String latin) {
        assertThat(PassportSpelling.of(name)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serhii Kovalenko", "محمد الحسن", "123"})
    void isNotGivenWhereThereIsNothingToRomanise(String name) {
        assertThat(PassportSpelling.of(name)).isEmpty();
    }
}
