package org.whereabouts.csv;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a CSV file as RFC 4180 has it: each cell in quotation marks, CR LF at its end, and no cell a formula.
public final class CsvLine {

    private CsvLine() {}

    /// The line with its end.
    public static String of(List<String> cells) {
        return cells.stream()
                .map(SafeCell::of)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
