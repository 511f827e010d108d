package org.whereabouts.casework.transcribing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What Tesseract 5.3.0 answered for a drawn list of four invented people, word for word, mistakes included.
class IntoCellsTest {

    @Test
    void putsEachWordIntoItsColumnAndLosesNoLine() throws IOException {
        assertThat(IntoCells.of(recorded(), 4, false))
                .containsExactly(
                        // It took the 1 for a letter, and was not sure.
                        new ReadLine("Я[?]", List.of("Вигаданий Олекса", "1999", "солдат", "полонений")),
                        new ReadLine("2", List.of("Небувала Ірина", "1987", "сержант", "зниклий")),
                        // Of this letter, which looks like a 3, it was sure: it is no number all the same.
                        new ReadLine("З[?]", List.of("Вигаданко Степан", "1970", "солдат", "полонений")),
                        // It left out a letter and was sure: why an officer looks at every line.
                        new ReadLine("5", List.of("Неснуючий Марко", "2001", "матрос", "поранений")));
    }

    @Test
    void guessesNoColumnsWhereThePaperShowsFewer() throws IOException {
        List<ReadLine> lines = IntoCells.of(recorded(), 7, false);

        assertThat(lines)
                .element(1)
                .isEqualTo(new ReadLine("2", List.of("Небувала Ірина 1987 сержант зниклий", "", "", "", "", "", "")));
    }

    @Test
    void readsFromTheRightWhereTheScriptDoes() {
        String tsv = """
                5\t1\t1\t1\t1\t1\t900\t10\t40\t20\t95\t١
                5\t1\t1\t1\t1\t2\t700\t10\t80\t20\t95\tسامر
                5\t1\t1\t1\t1\t3\t600\t10\t80\t20\t50\tالمتخيل
                5\t1\t1\t1\t1\t4\t300\t10\t80\t20\t95\tمفقود
                5\t1\t1\t1\t2\t1\t900\t40\t40\t20\t95\t٢
                5\t1\t1\t1\t2\t2\t640\t40\t140\t20\t95\tهالة
                5\t1\t1\t1\t2\t3\t300\t40\t80\t20\t95\tأسيرة
                """;

        assertThat(IntoCells.of(tsv, 2, true))
                .containsExactly(
                        new ReadLine("١", List.of("سامر المتخيل[?]", "مفقود")),
                        new ReadLine("٢", List.of("هالة", "أسيرة")));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(IntoCells.of("", 3, false)).isEmpty();
        assertThat(IntoCells.of("level\tpage_num\nnonsense", 3, false)).isEmpty();
    }

    private static String recorded() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(IntoCellsTest.class.getResourceAsStream("recorded-by-tesseract-5.3.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
