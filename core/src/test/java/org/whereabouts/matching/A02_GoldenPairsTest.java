package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.letters.Table;

/// Pairs that are one person or two, each by a published rule: `golden-pairs.tsv`. Without a register that has counted
/// names, every family name is as rare as any other.
class A02_GoldenPairsTest {

    /// From here on a pair is taken for one person.
    private static final Likelihood SAME = new Likelihood(0.5);

    private final Matcher matcher = Matcher.standard();

    @Test
    void areJudgedRightly() {
        var rows = Table.rows("golden-pairs.tsv", 5);
        assertThat(rows).hasSizeGreaterThan(280);
        assertThat(rows.stream().filter(row -> !isRight(row)).map(row -> row + ": " + compared(row)))
                .as("judged wrongly")
                .isEmpty();
    }

    /// Each is a row that ought to be judged as its first column says.
    @Test
    void fewAreNotJudgedRightlyYet() {
        var rows = Table.rows("golden-pairs-not-yet.tsv", 5);
        assertThat(rows).hasSizeLessThanOrEqualTo(5);
        assertThat(rows).as("judged rightly now: move it to the others").noneMatch(this::isRight);
    }

    private boolean isRight(List<String> row) {
        boolean same = compared(row).likelihood().compareTo(SAME) >= 0;
        return same == row.getFirst().equals("same");
    }

    private Comparison compared(List<String> row) {
        return matcher.compare(People.person(row.get(1)), People.person(row.get(2)));
    }
}
