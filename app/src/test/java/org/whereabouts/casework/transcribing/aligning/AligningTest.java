package org.whereabouts.casework.transcribing.aligning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// All people here are invented.
class AligningTest {

    private static final Keyed OLEKSA = line("1", "Вигаданий Олекса");
    private static final Keyed IRYNA = line("2", "Небувала Ірина");
    private static final Keyed STEPAN = line("3", "Вигаданко Степан");

    @Test
    void aLineThatOneSkippedStandsAlone() {
        assertThat(Aligning.of(List.of(OLEKSA, IRYNA, STEPAN), List.of(OLEKSA, STEPAN)))
                .containsExactly(new Beside(OLEKSA, OLEKSA), new Beside(IRYNA, null), new Beside(STEPAN, STEPAN));
    }

    @Test
    void withoutNumbersTheLettersTell() {
        Keyed misread = line("", "Небувала Iрина");
        assertThat(Aligning.of(List.of(line("", "Вигаданий Олекса"), line("", "Небувала Ірина")), List.of(misread)))
                .containsExactly(
                        new Beside(line("", "Вигаданий Олекса"), null),
                        new Beside(line("", "Небувала Ірина"), misread));
    }

    @Test
    void aNumberThatRepeatsBindsNothing() {
        Keyed twin = line("2", "Неіснуючий Марко");
        assertThat(Aligning.of(List.of(OLEKSA, IRYNA, twin, STEPAN), List.of(OLEKSA, twin, STEPAN)))
                .containsExactly(
                        new Beside(OLEKSA, OLEKSA),
                        new Beside(IRYNA, null),
                        new Beside(twin, twin),
                        new Beside(STEPAN, STEPAN));
    }

    @Test
    void aWrongNumberIsADifferenceAndNoOtherLine() {
        Keyed wrong = line("7", "Небувала Ірина");
        assertThat(Aligning.of(List.of(OLEKSA, IRYNA, STEPAN), List.of(OLEKSA, wrong, STEPAN)))
                .contains(new Beside(IRYNA, wrong));
    }

    @Test
    void pagesAreNotMixed() {
        var other = new Keyed(2, "1", false, OLEKSA.cells());
        assertThat(Aligning.of(List.of(OLEKSA), List.of(other)))
                .containsExactly(new Beside(OLEKSA, null), new Beside(null, other));
    }

    /// Lines are skipped, added, misread and misnumbered at random, with a seed that is the number of the repetition.
    @RepeatedTest(200)
    void everyLineIsThereOnceAndInItsOrder(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        List<Keyed> paper = IntStream.rangeClosed(1, 3 + chance.nextInt(25))
                .mapToObj(n ->
                        line(chance.nextInt(6) == 0 ? "" : "" + (chance.nextInt(8) == 0 ? n - 1 : n), name(chance)))
                .toList();
        List<Keyed> first = keyed(paper, chance);
        List<Keyed> second = keyed(paper, chance);

        List<Beside> both = Aligning.of(first, second);

        assertThat(both.stream().map(Beside::first).filter(Objects::nonNull)).containsExactlyElementsOf(first);
        assertThat(both.stream().map(Beside::second).filter(Objects::nonNull)).containsExactlyElementsOf(second);
        assertThat(Aligning.of(paper, paper)).allMatch(one -> Objects.equals(one.first(), one.second()));
        assertThat(new Comparison(Aligning.of(paper, paper)).differences()).isEmpty();
    }

    private static List<Keyed> keyed(List<Keyed> paper, Random chance) {
        List<Keyed> keyed = new ArrayList<>();
        for (Keyed line : paper) {
            switch (chance.nextInt(12)) {
                case 0 -> {}
                case 1 -> {
                    keyed.add(line);
                    keyed.add(line(line.number() + "а", name(chance)));
                }
                case 2 -> keyed.add(line(line.number(), line.cells().getFirst().substring(1)));
                case 3 -> keyed.add(line("9" + line.number(), line.cells().getFirst()));
                default -> keyed.add(line);
            }
        }
        return keyed;
    }

    private static String name(Random chance) {
        return chance.ints(8, 'а', 'я' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Keyed line(String number, String name) {
        return new Keyed(1, number, false, List.of(name, "1999"));
    }
}
