package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.letters.Table;
import org.whereabouts.names.romanising.Romanisation;
import org.whereabouts.names.romanising.Standard;

/// What holds for words that nobody has thought of. A failing run prints its seed; `-Dseed=` repeats it.
class Z02_AnyWordTest {

    private static final String[] ROOTS = {
        "лев", "бер", "гор", "кра", "сон", "мул", "жад", "шев", "зай", "хом", "чер", "дуб", "тка"
    };
    private static final String[] LINKS = {"", "ч", "н", "к", "л", "ст", "ж", "ш", "ц"};
    private static final String[] ENDS = {"енко", "ук", "ов", "ин", "ский", "ова", "юк", "аев", "ец"};
    private static final String INVISIBLE = "\u200b\u200f\u2060\u00ad\u0301";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final NameReader reader = new NameReader();

    @Test
    void compositionCaseAndInvisibleSignsChangeNothing() {
        for (int i = 0; i < 200; i++) {
            var word = word();
            var plain = keys(word);
            assertThat(keys(Normalizer2.getNFDInstance().normalize(word)))
                    .as(said(word))
                    .isEqualTo(plain);
            assertThat(keys(word.toUpperCase(Locale.ROOT))).as(said(word)).isEqualTo(plain);
            int at = 1 + random.nextInt(word.length() - 1);
            char sign = INVISIBLE.charAt(random.nextInt(INVISIBLE.length()));
            assertThat(keys(word.substring(0, at) + sign + word.substring(at)))
                    .as(said(word))
                    .isEqualTo(plain);
        }
    }

    @Test
    void readingAgainWhatWasReadGivesTheSame() {
        for (int i = 0; i < 200; i++) {
            for (var token : reader.read(WrittenName.of(word() + " " + word())).tokens()) {
                assertThat(keys(token.spelling().text()))
                        .as(said(""))
                        .isEqualTo(token.spelling().keys());
            }
        }
    }

    /// Of a thousand spellings of invented names, as few as these do not meet the name in Cyrillic.
    @Test
    void aWordMeetsItsRomanisations() {
        int strangers = 0;
        var standards = Standard.all("ru");
        for (int i = 0; i < 1_000; i++) {
            var word = word();
            var latin = Romanisation.of(standards.get(random.nextInt(standards.size())))
                    .romanise(word);
            strangers += keys(latin).stream().noneMatch(keys(word)::contains) ? 1 : 0;
        }
        assertThat(strangers).as(said("")).isLessThanOrEqualTo(60);
    }

    @Test
    void everySignOfUnicodeCanBeRead() {
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> {
                    for (int i = 0; i < 50; i++) {
                        var text = new StringBuilder("x");
                        while (text.length() < 10_000) {
                            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                        }
                        for (var token :
                                reader.read(WrittenName.of(text.toString())).tokens()) {
                            assertThat(token.spelling().keys()).as(said("")).isNotEmpty();
                        }
                    }
                },
                "seed " + seed);
    }

    @Test
    void aCommonNameIsReadAsOneWord() {
        for (var row : Table.rows("common-names.tsv", 3)) {
            for (var name : row.get(1).split(" ")) {
                assertThat(reader.read(WrittenName.of(name)).tokens()).as(name).hasSize(1);
            }
        }
    }

    private String word() {
        var word = ROOTS[random.nextInt(ROOTS.length)]
                + LINKS[random.nextInt(LINKS.length)]
                + ENDS[random.nextInt(ENDS.length)];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String said(String word) {
        return "seed " + seed + ": " + word;
    }

    private List<String> keys(String word) {
        return reader.read(WrittenName.of(word)).tokens().stream()
                .flatMap(token -> token.spelling().keys().stream())
                .toList();
    }
}
