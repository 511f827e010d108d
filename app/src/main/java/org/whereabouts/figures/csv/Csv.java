package org.whereabouts.figures.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines of CSV as RFC 4180 has them: each cell in quotation marks, lines that end with CR LF. A cell that a
/// spreadsheet program would calculate stands behind an apostrophe.
///
/// The second line has HXL hashtags (hxlstandard.org), by which programs know what a column is.
final class Csv {

    /// OWASP, "CSV Injection"; full-width signs and leading spaces are ways around simpler rules.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠|].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();

    /// Begins with headings and hashtags.
    ///
    /// @param columns a heading and a hashtag each
    Csv(List<Column> columns) {
        line(columns.stream().map(Column::heading).toArray());
        text.append(columns.stream().map(Column::tag).map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /// Adds a line; null is an empty cell.
    void line(@Nullable Object... cells) {
        text.append(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .map(Csv::quoted)
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /// All of it, in UTF-8.
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What a column is called, by people and by programs.
    record Column(String heading, String tag) {}
}
