package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.ImportingATranscription.Line;
import org.whereabouts.intake.ImportingATranscription.Line.Place;
import org.whereabouts.intake.ImportingATranscription.Order;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;

/// All people here are invented.
@WithRegisters
class ImportingATranscriptionTest {

    private static final List<Heading> COLUMNS =
            List.of(new Heading("ПІБ", Column.NAME), new Heading("Рік", Column.BORN), new Heading("Палата", null));

    private final FreshRegister register;

    @Autowired
    ImportingATranscription importing;

    @Autowired
    Originals originals;

    ImportingATranscriptionTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void eachReportKnowsItsPhotographPageAndLine() {
        Original one = photograph(1);
        Original two = photograph(2);

        var taken = take(
                "first",
                line(one, "1", 7, "Вигаданий Олекса", "1999", "3", ""),
                line(two, "2", 7, "Небувала Ірина", "", "", "Рік: 198[?]"));

        assertThat(taken).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        assertThat(register.reports())
                .extracting(Report::custody)
                .containsExactly(
                        new Report.Custody(one.sha256(), one.name(), "wall", "1", 7),
                        new Report.Custody(two.sha256(), two.name(), "wall", "2", 7));
        assertThat(register.reportOf("Вигаданий Олекса").statement().remark()).isEqualTo("Палата: 3");
        assertThat(register.reportOf("Небувала Ірина").statement().remark()).isEqualTo("Рік: 198[?]");
    }

    @Test
    void aCorrectedTranscriptionIsTheNextEdition() {
        Original one = photograph(1);
        take(
                "first",
                line(one, "1", 1, "Вигаданий Олекса", "1999", "", ""),
                line(one, "1", 2, "Небувала Ірина", "1987", "", ""));

        var again = take(
                "second",
                line(one, "1", 1, "Вигаданий Олекса", "1999", "", ""),
                line(one, "1", 2, "Небувала Ірина", "1981", "", ""));

        assertThat(again).isEqualTo(new Tally(2, 0, 1, 1, 0, 0));
        assertThat(register.entries()).hasSize(2);
        assertThat(register.reportsOf("Небувала Ірина"))
                .extracting(report -> report.state() instanceof Report.State.Current)
                .containsExactly(false, true);
    }

    @Test
    void aLineWhoseNameNobodyCouldReadWaitsForCorrection() {
        assertThat(take("first", line(photograph(1), "1", 1, "", "1999", "", "ПІБ: […]")))
                .isEqualTo(new Tally(1, 0, 0, 0, 0, 1));
    }

    @Test
    void theSameTranscriptionTwiceAddsNothing() {
        Line line = line(photograph(1), "1", 1, "Вигаданий Олекса", "1999", "", "");
        take("first", line);

        assertThat(importing.take(order("first", line))).isInstanceOf(ListImported.AlreadyThere.class);
        assertThat(register.reports()).hasSize(1);
    }

    @Test
    void twoLinesAtOnePlaceAreRefusedAsAWhole() {
        Line line = line(photograph(1), "1", 1, "Вигаданий Олекса", "1999", "", "");

        assertThatThrownBy(() -> importing.take(order("first", line, line))).hasMessageContaining("WA-2141");
        assertThat(register.reports()).isEmpty();
    }

    private Tally take(String document, Line... lines) {
        return FreshRegister.tally(importing.take(order(document, lines)));
    }

    private Order order(String document, Line... lines) {
        return new Order(
                register.operation(),
                "Invented bureau",
                Source.Kind.ORGANISATION,
                Grade.parse("B2").orElseThrow(),
                "wall",
                COLUMNS,
                List.of(lines),
                document + register.operation(),
                "an officer");
    }

    private Original photograph(int n) {
        return originals.keep(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) n}, "wall-" + n + ".jpg", "image/jpeg");
    }

    private static Line line(
            Original photograph, String sheet, int number, String name, String born, String ward, String remark) {
        return new Line(photograph, new Place(sheet, number), List.of(name, born, ward), remark);
    }
}
