package org.whereabouts.csv;

import java.util.regex.Pattern;

/// A cell that no spreadsheet program takes for a formula.
///
/// Source: OWASP, "CSV Injection"; full-width signs, leading spaces and characters without width are ways around
/// simpler
/// rules that were seen in the field.
public final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@|\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private SafeCell() {}

    /// The cell, behind an apostrophe where it would be calculated.
    public static String of(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
