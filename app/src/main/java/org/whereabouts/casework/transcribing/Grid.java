package org.whereabouts.casework.transcribing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.whereabouts.casework.transcribing.KeyingALine.Typed;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.TypedLine;

/// The lines of one page as a form: what stands in each, and the names of its fields.
///
/// @param rows in the order of the paper
public record Grid(int sheet, List<GridRow> rows) {

    /// A form has no more fields than a server takes; a page with more lines is photographed in two.
    private static final int MOST_FIELDS = 950;

    private static final int FIRST = 12;
    private static final int MORE = 5;

    public Grid {
        rows = List.copyOf(rows);
    }

    /// How many lines a page can have.
    static int most(int columns) {
        return MOST_FIELDS / (columns + 5);
    }

    /// The lines of a page, and blank ones as far as the paper seems to go.
    ///
    /// @param more how many times somebody asked for more of them
    static Grid of(Transcript.Sheet sheet, List<TypedLine> lines, int columns, int more) {
        List<GridRow> rows = new ArrayList<>();
        double last = 0;
        for (TypedLine line : lines) {
            if (line.keyed().sheet() == sheet.number()) {
                rows.add(new GridRow(line));
                last = Math.max(last, Math.floor(line.place()));
            }
        }
        int said = sheet.lines() == 0 ? FIRST : sheet.lines();
        int wanted = Math.min(Math.max(said, rows.size() + 1) + Math.max(0, more) * MORE, most(columns));
        while (rows.size() < wanted) {
            last++;
            rows.add(GridRow.blank(sheet.number(), last, columns));
        }
        return new Grid(sheet.number(), rows);
    }

    /// How many of them a machine read and nobody has looked at.
    public long machine() {
        return rows.stream().filter(GridRow::machine).count();
    }

    /// Whether nothing is typed on the page yet.
    boolean isBlank() {
        return rows.stream()
                .allMatch(row -> row.number().isBlank()
                        && !row.struck()
                        && row.cells().stream().allMatch(String::isBlank));
    }

    /// The lines of a form that was sent whole, without those in which nothing was changed.
    static List<Typed> typed(int sheet, Map<String, String> form, int columns) {
        List<Typed> lines = new ArrayList<>();
        for (String name : form.keySet()) {
            if (name.startsWith("was-")) {
                String id = name.substring("was-".length());
                Typed typed = one(sheet, id, form, columns);
                if (!GridRow.print(typed.number(), typed.struck(), typed.cells(), typed.machine())
                        .equals(form.get(name))) {
                    lines.add(typed);
                }
            }
        }
        return lines;
    }

    /// One line of it.
    static Typed one(int sheet, String id, Map<String, String> form, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(form.getOrDefault("c" + i + "-" + id, "").strip());
        }
        boolean machine = form.containsKey("machine-" + id) && !form.containsKey("looked-" + id);
        return new Typed(
                sheet,
                number(id),
                form.getOrDefault("number-" + id, "").strip(),
                form.containsKey("struck-" + id),
                cells,
                machine,
                (int) number(form.getOrDefault("seen-" + id, "0")),
                (long) number(form.getOrDefault("ago", "0")));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notOurs) {
            return Double.NaN;
        }
    }

    /// One line of the form.
    ///
    /// @param id   its place, which is part of the names of its fields
    /// @param seen its revision
    public record GridRow(String id, String number, boolean struck, List<String> cells, boolean machine, int seen) {
        public GridRow {
            cells = List.copyOf(cells);
        }

        GridRow(TypedLine line) {
            this(
                    Double.toString(line.place()),
                    line.keyed().number(),
                    line.keyed().struck(),
                    line.keyed().cells(),
                    line.machine(),
                    line.revision());
        }

        static GridRow blank(int sheet, double place, int columns) {
            var nothing = new Keyed(sheet, "", false, Collections.nCopies(columns, ""));
            return new GridRow(new TypedLine(nothing, place, false, 0, Instant.EPOCH));
        }

        /// A print of what stands in it, by which a form tells what was changed in it.
        public String was() {
            return print(number, struck, cells, machine);
        }

        static String print(String number, boolean struck, List<String> cells, boolean machine) {
            return Integer.toHexString(List.of(number, struck, cells, machine).hashCode());
        }

        @Override
        public String toString() {
            return "line " + id;
        }
    }
}
