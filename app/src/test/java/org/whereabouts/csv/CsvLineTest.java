package org.whereabouts.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void isAsRfc4180HasIt() {
        assertThat(CsvLine.of(List.of("plain", "a,b", "say \"x\"", "two\r\nlines", "", "#affected+name")))
                .isEqualTo("\"plain\",\"a,b\",\"say \"\"x\"\"\",\"two\r\nlines\",\"\",\"#affected+name\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@A1",
                "  =1",
                " @x",
                "\u00a0=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\t=1",
                "\tx",
                " \rx",
                "\u200f=1",
                "\u200b=1",
                "|cmd"
            })
    void nothingIsCalculatedByWhoeverOpensIt(String cell) {
        assertThat(CsvLine.of(List.of(cell))).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна-Марія", "2022-04", "a=b", "x@example.org", "١٢", ""})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }
}
