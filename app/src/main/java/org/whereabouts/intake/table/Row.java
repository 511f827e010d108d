package org.whereabouts.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a list, as texts.
///
/// @param sheet  the sheet of a workbook, or null
/// @param number its number in the file, from 1, headings included
/// @param cells  the cells in the order of the headings, empty where there is nothing
public record Row(@Nullable String sheet, int number, List<String> cells) {

    private static final int UNREADABLE = 0xFFFD;

    public Row {
        cells = cells.stream().map(Row::storable).toList();
    }

    /// A text that a database can hold: NUL and halves of letters become the sign for an unreadable letter.
    private static String storable(String cell) {
        boolean clean = cell.chars().allMatch(unit -> unit != 0 && !Character.isSurrogate((char) unit));
        if (clean) {
            return cell;
        }
        var text = new StringBuilder(cell.length());
        cell.codePoints()
                .map(letter -> letter == 0 || Character.getType(letter) == Character.SURROGATE ? UNREADABLE : letter)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /// Whether every cell is blank.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
