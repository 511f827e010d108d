package org.whereabouts.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;

/// The counted figures of one day, as they were released. Never changed: the next edition follows it.
///
/// @param number from 1, in each operation
/// @param day    as of when was counted
/// @param note   why it differs from the edition before, in an editor's words; may be blank
/// @param all    all published entries together
/// @param rows   the statuses of which there are enough entries to be told, the most first
public record Edition(
        Operation.Id operation, int number, LocalDate day, Instant released, String note, Band all, List<Row> rows) {

    private static final Comparator<Row> MOST_FIRST =
            Comparator.comparing(Row::total).reversed().thenComparing(Row::status);

    public Edition {
        rows = rows.stream().sorted(MOST_FIRST).toList();
    }

    /// What is told of a status; empty where there are too few.
    public Optional<Row> row(Status status) {
        return rows.stream().filter(row -> row.status() == status).findFirst();
    }

    /// Every number of this edition by what it counts.
    public SortedMap<Cell, Band> cells() {
        var cells = new TreeMap<Cell, Band>();
        cells.put(new Cell("", Axis.ALL, ""), all);
        rows.forEach(row -> {
            String status = row.status().name();
            cells.put(new Cell(status, Axis.ALL, ""), row.total());
            row.months().forEach((month, band) -> cells.put(new Cell(status, Axis.MONTH, month.toString()), band));
            row.regions().forEach((region, band) -> cells.put(new Cell(status, Axis.REGION, region), band));
        });
        return cells;
    }

    /// What differs from the edition before; what is not told in one of them was or is too little to be told.
    public List<Change> since(Edition former) {
        SortedMap<Cell, Band> now = cells();
        SortedMap<Cell, Band> then = former.cells();
        var all = new TreeSet<>(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .map(cell -> new Change(cell, then.getOrDefault(cell, Band.FEW), now.getOrDefault(cell, Band.FEW)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    /// What is told of one status. A month or region that is not here has too few entries to be told.
    ///
    /// @param regions by their codes
    public record Row(Status status, Band total, SortedMap<YearMonth, Band> months, SortedMap<String, Band> regions) {
        public Row {
            months = new TreeMap<>(months);
            regions = new TreeMap<>(regions);
        }
    }

    /// What a number counts.
    ///
    /// @param status the name of a status, or blank for all together
    /// @param key    a month, the code of a region, or blank
    public record Cell(String status, Axis axis, String key) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::status).thenComparing(Cell::axis).thenComparing(Cell::key);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /// By what entries are told apart.
    public enum Axis {
        ALL,
        MONTH,
        REGION
    }

    /// A number that differs from that of the edition before.
    public record Change(Cell cell, Band from, Band to) {}

    /// An edition out of its numbers, as [#cells()] gave them.
    public static Edition of(Heading heading, Map<Cell, Band> cells) {
        var rows = new EnumMap<Status, Row>(Status.class);
        cells.forEach((cell, band) -> {
            if (cell.axis() == Axis.ALL && !cell.status().isEmpty()) {
                var status = Status.valueOf(cell.status());
                rows.put(status, new Row(status, band, months(cells, cell.status()), regions(cells, cell.status())));
            }
        });
        Band all = cells.getOrDefault(new Cell("", Axis.ALL, ""), Band.FEW);
        return new Edition(
                heading.operation(),
                heading.number(),
                heading.day(),
                heading.released(),
                heading.note(),
                all,
                List.copyOf(rows.values()));
    }

    private static SortedMap<YearMonth, Band> months(Map<Cell, Band> cells, String status) {
        var months = new TreeMap<YearMonth, Band>();
        cells.forEach((cell, band) -> {
            if (cell.axis() == Axis.MONTH && cell.status().equals(status)) {
                months.put(YearMonth.parse(cell.key()), band);
            }
        });
        return months;
    }

    private static SortedMap<String, Band> regions(Map<Cell, Band> cells, String status) {
        var regions = new TreeMap<String, Band>();
        cells.forEach((cell, band) -> {
            if (cell.axis() == Axis.REGION && cell.status().equals(status)) {
                regions.put(cell.key(), band);
            }
        });
        return regions;
    }

    /// What is known of an edition besides its numbers.
    public record Heading(Operation.Id operation, int number, LocalDate day, Instant released, String note) {}
}
