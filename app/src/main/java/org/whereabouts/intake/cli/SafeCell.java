package org.whereabouts.intake.cli;

import java.util.regex.Pattern;

/// A cell that no spreadsheet program takes for a formula.
///
/// Source: OWASP, "CSV Injection"; the full-width signs and leading spaces are bypasses seen in the field.
final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private SafeCell() {}

    /// The cell, behind an apostrophe where it would be calculated.
    static String of(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
