package org.whereabouts.figures.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.csv.CsvLine;

/// A CSV file of figures.
///
/// The second line has HXL hashtags (hxlstandard.org), by which programs know what a column is.
final class Csv {

    private final StringBuilder text = new StringBuilder();

    /// Begins with headings and hashtags.
    ///
    /// @param columns a heading and a hashtag each
    Csv(List<Column> columns) {
        text.append(CsvLine.of(columns.stream().map(Column::heading).toList()));
        text.append(CsvLine.of(columns.stream().map(Column::tag).toList()));
    }

    /// Adds a line; null is an empty cell.
    void line(@Nullable Object... cells) {
        text.append(CsvLine.of(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList()));
    }

    /// All of it, in UTF-8.
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What a column is called, by people and by programs.
    record Column(String heading, String tag) {}
}
