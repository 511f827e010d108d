package org.whereabouts.intake.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.table.Row;

/// The headings of a list: what each column holds, and which columns nobody knew.
public final class Headings {

    private static final Vocabulary KNOWN = Vocabulary.of("headings.tsv");
    private static final Set<Column> NAMING =
            EnumSet.of(Column.NAME, Column.FAMILY_NAME, Column.GIVEN_NAME, Column.MARKS);

    private final List<String> texts;
    private final List<Optional<Column>> columns;

    private Headings(List<String> texts, List<Optional<Column>> columns) {
        this.texts = List.copyOf(texts);
        this.columns = List.copyOf(columns);
    }

    /// Reads a row as headings; empty when it is not one: no column of it says who somebody is.
    public static Optional<Headings> of(Row row) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> used = EnumSet.noneOf(Column.class);
        for (String text : row.cells()) {
            Optional<Column> column =
                    KNOWN.meaning(text).map(Column::valueOf).filter(found -> repeats(found) || used.add(found));
            columns.add(column);
        }
        boolean named = columns.stream().flatMap(Optional::stream).anyMatch(NAMING::contains);
        return named ? Optional.of(new Headings(row.cells(), columns)) : Optional.empty();
    }

    /// The headings of a form that has these fields, called by their names.
    public static Headings ofFields(List<Column> fields) {
        return new Headings(
                fields.stream().map(Column::name).toList(),
                fields.stream().map(Optional::of).toList());
    }

    /// Columns of which somebody judged what they hold, whatever their headings say.
    public static Headings judged(List<String> texts, List<Optional<Column>> columns) {
        return new Headings(texts, columns);
    }

    /// What a column with this heading holds; empty when nobody knows the heading.
    public static Optional<Column> meaning(String text) {
        return KNOWN.meaning(text).map(Column::valueOf);
    }

    /// How many columns there are.
    int size() {
        return texts.size();
    }

    /// What the column with this number holds, from 0; empty when nobody knows.
    Optional<Column> column(int number) {
        return columns.get(number);
    }

    /// Whether some column holds this.
    boolean has(Column column) {
        return columns.contains(Optional.of(column));
    }

    /// The heading of the column with this number, as the file has it.
    String text(int number) {
        return texts.get(number);
    }

    /// The headings that are not known: what stands under them goes into the remarks.
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (columns.get(i).isEmpty() && !texts.get(i).isBlank()) {
                unknown.add(texts.get(i).strip());
            }
        }
        return unknown;
    }

    /// The headings that are known, and what stands under each, in the order of the file.
    public Map<String, Column> known() {
        Map<String, Column> known = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            columns.get(i).ifPresent(column -> known.put(text, column));
        }
        return known;
    }

    /// Whether several columns may hold the same, one after the other.
    private static boolean repeats(Column column) {
        return switch (column) {
            case HOME, REMARK, OTHER_NAMES, CONTACT, NOTHING, MARKS -> true;
            default -> false;
        };
    }
}
