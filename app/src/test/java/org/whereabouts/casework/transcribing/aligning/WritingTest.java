package org.whereabouts.casework.transcribing.aligning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Вигаданий  Олекса ' | Вигаданий Олекса",
                "12. 03. 1999 | 12.03.1999",
                "Григор’єв | Григор'єв",
                "Немає–Такий | Немає-Такий",
                "й | й",
                "محمـــد | محمد",
                "«Мрія» | \"Мрія\"",
            })
    void blanksAndTypographyAreNoDifference(String one, String other) {
        assertThat(Writing.alike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Явір | Явор",
                "Семен | Семён",
                "КОВАЛ | Ковал",
                "Cорока | Сорока",
                "1999 | ١٩٩٩",
                "199[?] | 199",
                "Анна Марія | АннаМарія",
            })
    void everythingElseIsOne(String one, String other) {
        assertThat(Writing.alike(one, other)).isFalse();
    }
}
