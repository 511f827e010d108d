package org.whereabouts.figures.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.figures.csv.Csv.Column;

class CsvTest {

    private final Csv csv = new Csv(List.of(new Column("claimant", "#org+name"), new Column("value", "#affected+num")));

    @Test
    void hasHeadingsThenHashtagsThenLinesAsRfc4180HasThem() {
        csv.line("The \"Watch\", of\r\nnowhere", 7L);
        csv.line(null, null);
        String expected = """
                "claimant","value"
                "#org+name","#affected+num"
                "The ""Watch"", of
                nowhere","7"
                "",""
                """;
        assertThat(text()).isEqualTo(expected.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "  =1", "\u00a0=1", "＝1", "\t=1", "\u200f=1", "|cmd"})
    void nothingIsCalculatedByWhoeverOpensIt(String cell) {
        csv.line(cell, 1);
        assertThat(text()).contains("\"'" + cell + "\"");
    }

    private String text() {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
