package org.whereabouts.intake.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.table.Row;

/// The cells of one row under what their columns hold, and what turns out to be the matter with them.
final class Cells {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Vocabulary WORDS = Vocabulary.of("words.tsv");

    private final Row row;
    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final List<String> remarks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean fatal;

    Cells(Headings columns, Row row) {
        this.row = row;
        for (int i = 0; i < row.cells().size(); i++) {
            String value = SPACE.matcher(row.cells().get(i)).replaceAll(" ").strip();
            if (value.isEmpty()) {
                continue;
            }
            if (i >= columns.size()) {
                fail("row.long", null, value);
            } else {
                put(columns, i, value);
            }
        }
    }

    /// The value of a column, or null when there is none or it only says that nobody knows.
    @Nullable
    String get(Column column) {
        return values.get(column);
    }

    /// The meaning of a cell in the table of words; empty words and unknown ones are null.
    ///
    /// @param kind the beginning of the meanings, such as `status.`
    @Nullable
    String meaning(Column column, String kind) {
        String value = values.get(column);
        return value == null
                ? null
                : WORDS.meaning(value)
                        .filter(meaning -> meaning.startsWith(kind))
                        .map(meaning -> meaning.substring(kind.length()))
                        .orElse(null);
    }

    /// Sets the row aside: this has to be corrected first.
    void fail(String code, @Nullable Column column, @Nullable String value) {
        fatal = true;
        note(code, column, value);
    }

    /// Tells of something that was left open.
    void note(String code, @Nullable Column column, @Nullable String value) {
        String heading = column == null ? null : headings.get(column);
        problems.add(new Problem(code, row.sheet(), row.number(), heading, value));
    }

    /// Keeps what no field holds.
    void remark(String text) {
        remarks.add(text);
    }

    /// Everything that no field holds, or null.
    @Nullable
    String remarks() {
        return remarks.isEmpty() ? null : String.join("\n", remarks);
    }

    boolean isFatal() {
        return fatal;
    }

    List<Problem> problems() {
        return problems;
    }

    private void put(Headings columns, int number, String value) {
        boolean unsaid = value.chars().noneMatch(Character::isLetterOrDigit)
                || WORDS.meaning(value)
                        .filter(meaning -> meaning.equals("absent"))
                        .isPresent();
        if (unsaid) {
            return;
        }
        Column column = columns.column(number).orElse(null);
        if (column == null) {
            remark(columns.text(number).strip() + ": " + value);
        } else if (column == Column.REMARK) {
            remark(value);
        } else {
            values.merge(column, value, (one, more) -> one + ", " + more);
            headings.putIfAbsent(column, columns.text(number).strip());
        }
    }
}
