package org.whereabouts.casework.transcribing.aligning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Difference.At;

class ComparisonTest {

    private static final Comparison TWO = Comparison.of(
            List.of(line("1", false, "Явір Олекса", "1999"), line("2", false, "Липа  Ірина", "198[?]")),
            List.of(
                    line("1", false, "Явор Олекса", "1999"),
                    line("2", true, "Липа Ірина", "1987"),
                    line("3", false, "Дуб Степан", "")));

    @Test
    void asksForWhatDiffersAndNotForBlanks() {
        assertThat(TWO.differences())
                .containsExactly(
                        new Difference(0, 0, "Явір Олекса", "Явор Олекса"),
                        new Difference(1, Place.STRUCK, "false", "true"),
                        new Difference(1, 1, "198[?]", "1987"),
                        new Difference(2, Place.LINE, "", "3  Дуб Степан ·"));
    }

    @Test
    void countsPlacesAndLetters() {
        Agreement agreement = TWO.agreement();

        // Three places of the first line, three of the second, two of the third, whose year is blank.
        assertThat(agreement.cells()).isEqualTo(8);
        assertThat(agreement.alike()).isEqualTo(4);
        assertThat(agreement.byRule()).isEqualTo(1);
        // і for о; 7 for [?], three signs; a number and ten letters that one did not key.
        assertThat(agreement.lettersOff()).isEqualTo(1 + 3 + 1 + 10);
        assertThat(agreement.ofCells()).isEqualTo(500);
    }

    @Test
    void standsAsTheThirdOneChose() {
        var settled = TWO.settled(Map.of(
                new At(0, 0), new Choice(Kind.OTHER, " Явар Олекса"),
                new At(1, Place.STRUCK), new Choice(Kind.FIRST, ""),
                new At(1, 1), new Choice(Kind.UNREADABLE, ""),
                new At(2, Place.LINE), new Choice(Kind.FIRST, "")));

        assertThat(settled)
                .containsExactly(
                        line("1", false, "Явар Олекса", "1999"), line("2", false, "Липа  Ірина", Keyed.UNREADABLE));
    }

    @Test
    void isNotSettledWhileAnythingIsOpen() {
        assertThatThrownBy(() -> TWO.settled(Map.of())).hasMessageContaining("WA-2144");
    }

    private static Keyed line(String number, boolean struck, String name, String born) {
        return new Keyed(1, number, struck, List.of(name, born));
    }
}
