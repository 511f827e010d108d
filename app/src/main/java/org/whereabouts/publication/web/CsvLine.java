package org.whereabouts.publication.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of a CSV file (RFC 4180) of which no spreadsheet program calculates anything.
final class CsvLine {

    /// Source: OWASP, "CSV Injection"; the full-width signs and leading spaces are bypasses seen in the field.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private CsvLine() {}

    /// The line with its end.
    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
