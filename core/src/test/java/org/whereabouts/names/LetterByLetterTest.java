package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.names.LetterByLetter.Stretch;

class LetterByLetterTest {

    @ParameterizedTest
    @CsvSource({
        "Коваленко, Kovalenko, Коваленко, Kovalenko",
        "Коваленко Сергій, Sergey Kovalenko, Коваленко Серг[і]й, Serg[e]y Kovalenko",
        "Щербак, Shcherbak, Щербак, Shcherbak",
        "Соловьев, Соловйов, Соловь[е]в, Солов[йо]в",
        "Иванов, Petrenko, [Иванов], [Petrenko]",
        "محمد, Muhammad, محمد, M[u]h[a]m[ma]d",
        "1999-03-02, 1999-02-03, 1999-03-02, 1999-02-03",
        "Анна-Марія, Анна Мария, Анна-Марія, Анна Мария"
    })
    void marksWhatOnlyOneHas(String left, String right, String leftMarked, String rightMarked) {
        var seen = LetterByLetter.of(left, right);
        assertThat(marked(seen.left())).isEqualTo(leftMarked);
        assertThat(marked(seen.right())).isEqualTo(rightMarked);
    }

    @Test
    void losesNoLetterOfAnyText() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        for (int n = 0; n < 300; n++) {
            String left = text(random);
            String right = text(random);
            var seen = LetterByLetter.of(left, right);
            assertThat(text(seen.left())).as("seed " + seed).isEqualTo(left);
            assertThat(text(seen.right())).as("seed " + seed).isEqualTo(right);
        }
    }

    private static String text(SplittableRandom random) {
        String letters = "abcшщіїєґ ьъ-'’חاأ한字𝒜🙂 12";
        int[] all = letters.codePoints().toArray();
        var text = new StringBuilder();
        for (int n = random.nextInt(300); n > 0; n--) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }

    private static String text(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static String marked(List<Stretch> stretches) {
        return stretches.stream()
                .map(one -> one.same() ? one.text() : "[" + one.text() + "]")
                .collect(Collectors.joining());
    }
}
