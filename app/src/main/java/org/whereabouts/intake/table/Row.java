package org.whereabouts.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a list, as texts.
///
/// @param sheet  the sheet of a workbook, or null
/// @param number its number in the file, from 1, headings included
/// @param cells  the cells in the order of the headings, empty where there is nothing
public record Row(@Nullable String sheet, int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// Whether every cell is blank.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
