package org.whereabouts.figures.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.registry.Operation;

class ReadFiguresTest {

    private static final String DOCUMENT = """
            {"type":"document","file":"a.html","title":"What is known","published":"2026-03-02","language":"en"}""";
    private static final LocalDate GOT = LocalDate.of(2026, 11, 30);

    private final ReadFigures reading =
            new ReadFigures(Operation.FIRST, new ReadFigures.Origin("Evening paper", "https://paper.example/", GOT));

    @Test
    void takesAFigureWithItsDocument() {
        assertThat(reading.read(DOCUMENT)).isInstanceOf(ReadFigures.Other.class);
        var line = reading.read("""
                {"type":"figure","measure":"killed","value":4000,"min":4000,"qualifier":"more_than","of":"soldiers",\
                "from":"2026-02-24","to":"2026-03-01","claimant":"A ministry","via":"an adviser","verified":false,\
                "sentence":"More than 4,000, the ministry said.","start":1,"end":5,"at":{}}""");
        assertThat(line).isInstanceOfSatisfying(ReadFigures.Figure.class, figure -> {
            assertThat(figure.said().measure()).isEqualTo(Measure.KILLED);
            assertThat(figure.said().amount()).isEqualTo(Amount.of(4_000, Qualifier.MORE_THAN));
            assertThat(figure.said().of()).isEqualTo("soldiers");
            assertThat(figure.said().period())
                    .isEqualTo(new Period(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 3, 1)));
            assertThat(figure.said().claimant()).isEqualTo(new Claimant("A ministry", "an adviser", false, null));
            assertThat(figure.said().source())
                    .isEqualTo(new Source(
                            "What is known",
                            "Evening paper",
                            "https://paper.example/",
                            LocalDate.of(2026, 3, 2),
                            GOT,
                            "More than 4,000, the ministry said."));
        });
    }

    /// The two rooms know nothing of each other; what holds them together are the words of `read --json`.
    @Test
    void knowsEveryWordThatReadPrints() {
        assertThat(words(org.whereabouts.intake.reading.Measure.values())).isEqualTo(words(Measure.values()));
        assertThat(words(org.whereabouts.intake.reading.Qualifier.values()))
                .isEqualTo(words(org.whereabouts.figures.Qualifier.values()));
    }

    private static List<String> words(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    @Test
    void whoToldANumberClaimsItWhereNobodyElseDoes() {
        reading.read(DOCUMENT);
        var line = reading.read("""
                {"type":"figure","measure":"left_country","min":100000,"qualifier":"order_of_magnitude",\
                "via":"a radio","sentence":"Hundreds of thousands left."}""");
        assertThat(line)
                .isInstanceOfSatisfying(
                        ReadFigures.Figure.class,
                        figure -> assertThat(figure.said().claimant())
                                .isEqualTo(new Claimant("a radio", null, null, null)));
    }

    @Test
    void peopleAreNobodysBusinessHere() {
        reading.read(DOCUMENT);
        assertThat(reading.read("{\"type\":\"person\",\"name\":\"Invented Person\",\"role\":\"subject\"}"))
                .isInstanceOf(ReadFigures.Other.class);
        assertThat(reading.read("  ")).isInstanceOf(ReadFigures.Other.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[1]",
                "{\"type\":\"weather\"}",
                "{\"type\":\"figure\",\"measure\":\"sunk\",\"value\":1,\"qualifier\":\"exactly\",\"sentence\":\"x\"}",
                "{\"type\":\"figure\",\"measure\":\"killed\",\"qualifier\":\"exactly\",\"sentence\":\"x\"}",
                "{\"type\":\"figure\",\"measure\":\"killed\",\"value\":-1,\"qualifier\":\"exactly\",\"sentence\":\"x\"}",
                "{\"type\":\"figure\",\"measure\":\"killed\",\"value\":1,\"qualifier\":\"exactly\"}",
                "{\"type\":\"figure\",\"measure\":\"killed\",\"value\":\"one\",\"qualifier\":\"exactly\",\"sentence\":\"x\"}",
                "{\"type\":\"figure\",\"measure\":\"killed\",\"value\":1,\"qualifier\":\"exactly\",\"from\":\"soon\",\"sentence\":\"x\"}"
            })
    void whatReadDoesNotPrintIsLeftOut(String line) {
        reading.read(DOCUMENT);
        assertThat(reading.read(line)).isInstanceOf(ReadFigures.Unread.class);
    }

    @Test
    void aFigureWithoutADocumentIsLeftOut() {
        assertThat(reading.read("""
                {"type":"figure","measure":"killed","value":1,"qualifier":"exactly","sentence":"x"}""")).isInstanceOf(ReadFigures.Unread.class);
    }

    @Test
    void regionsAreReadFromLines() {
        assertThat(RegionLines.read("R1\t1\t0\ten=Upper Lakes|uk=Верхні Озера\tUpper Lakes|Верхні Озера"))
                .hasValueSatisfying(region -> {
                    assertThat(region.has("Some village, верхні озера")).isTrue();
                    assertThat(region.has("Upper Lakes Street")).isFalse();
                    assertThat(region.name(java.util.Locale.of("uk"))).isEqualTo("Верхні Озера");
                });
        assertThat(RegionLines.read("R1\tx\t0\ten=Upper Lakes\tUpper Lakes")).isEmpty();
        assertThat(RegionLines.read("R1\t1\t0")).isEmpty();
    }
}
