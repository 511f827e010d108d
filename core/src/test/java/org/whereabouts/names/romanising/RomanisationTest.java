package org.whereabouts.names.romanising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.whereabouts.names.letters.Table;

/// Every standard against words that it, or a work of reference, gives as examples: `romanised.tsv`.
class RomanisationTest {

    static List<List<String>> published() {
        return Table.rows("romanised.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("published")
    void writesAsPublished(List<String> row) {
        var standard = Standard.valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(Romanisation.of(standard).romanise(row.get(1)))
                .as(row.toString())
                .isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @EnumSource
    void hasAPublishedExample(Standard standard) {
        assertThat(published()).anyMatch(row -> row.getFirst().equals(standard.code()));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItIs(Standard standard) {
        assertThat(standard.code()).startsWith(standard.language() + "-");
        assertThat(Standard.all(standard.language())).contains(standard);
        assertThat(standard.title()).matches("\\p{Lu}.{3,}");
        assertThat(standard.years()).matches("|\\d{4}–(\\d{4})?|–\\d{4}");
    }

    @Test
    void leavesNothingUnwritten() {
        var alphabets = List.of(
                "ru абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "uk абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
                "be абвгдеёжзійклмнопрстуўфхцчшыьэюя’");
        for (var alphabet : alphabets) {
            for (var standard : Standard.all(alphabet.substring(0, 2))) {
                assertThat(Romanisation.of(standard).romanise(alphabet.substring(3)))
                        .as(standard.code())
                        .doesNotContainPattern("\\p{IsCyrillic}");
            }
        }
    }

    @Test
    void keepsSignsCapitalsAndWhatItDoesNotKnow() {
        var passport = Romanisation.of(Standard.UK_KMU_55);
        assertThat(passport.romanise("КОВАЛЕНКО-Їжак, Юрій (1999) Smith"))
                .isEqualTo("KOVALENKO-Yizhak, Yurii (1999) Smith");
        assertThat(passport.romanise("Я. Ю. ЮЩУК, ющук")).isEqualTo("Ya. Yu. YUSHCHUK, yushchuk");
        assertThat(Romanisation.of(Standard.KA_NATIONAL_2002).romanise("ანა")).isEqualTo("Ana");
        assertThat(passport.romanise("")).isEmpty();
        assertThat(passport.romanise("ŁЯ")).isEqualTo("ŁIA");
    }

    @Test
    void knowsTheApostropheInAllItsShapes() {
        var passport = Romanisation.of(Standard.UK_KMU_55);
        assertThat(Arrays.asList("Лук'ян", "Лукʼян", "Лук’ян", "Лук`ян"))
                .allSatisfy(word -> assertThat(passport.romanise(word)).isEqualTo("Lukian"));
    }
}
