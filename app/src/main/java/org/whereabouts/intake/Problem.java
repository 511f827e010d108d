package org.whereabouts.intake;

import org.jspecify.annotations.Nullable;

/// What is the matter with a file or a row, and where. The sentence for people is in the room's messages under its
/// code.
///
/// @param code   a stable key, such as `date.unreadable`
/// @param sheet  the sheet, or null
/// @param row    the row in the file, from 1, or 0 when it concerns the whole file
/// @param column the heading as the file has it, or null
/// @param value  the value in question as the file has it, cut to 60 characters, or null; for the
/// operator's eyes, never for a log
public record Problem(
        String code,
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String value) {

    private static final int SHOWN = 60;

    public Problem {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN - 1) + "…";
        }
    }

    /// A problem of the whole file.
    public static Problem ofFile(String code, @Nullable String value) {
        return new Problem(code, null, 0, null, value);
    }
}
