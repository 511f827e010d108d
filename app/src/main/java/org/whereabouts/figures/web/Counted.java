package org.whereabouts.figures.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.Edition.Change;
import org.whereabouts.figures.Edition.Row;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.drawing.BarChart;
import org.whereabouts.figures.drawing.StatusBars;
import org.whereabouts.figures.drawing.TileMap;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Status;

/// Lays out an edition: bars for the situations, and for each of them its months and its map.
@Component
class Counted {

    private final FiguresInWords words;

    Counted(FiguresInWords words) {
        this.words = words;
    }

    /// The whole of it.
    Laid lay(Edition edition, List<Region> regions, Visit visit) {
        Locale language = visit.locale();
        List<StatusBars.Named> named = edition.rows().stream()
                .map(row -> new StatusBars.Named(
                        words.status(row.status(), language), row.total(), words.brief(row.total(), language)))
                .toList();
        String few = Arrays.stream(Status.values())
                .filter(status -> edition.row(status).isEmpty())
                .map(status -> words.status(status, language))
                .collect(Collectors.joining(", "));
        return new Laid(
                words.band(edition.all(), language),
                StatusBars.of(named, isMirrored(visit)),
                edition.rows().stream()
                        .map(row -> situation(row, months(edition), regions, visit))
                        .toList(),
                few);
    }

    /// What differs from another edition, in words.
    List<Changed> changes(List<Change> changes, List<Region> regions, Locale language) {
        return changes.stream()
                .map(one -> new Changed(
                        name(one.cell(), regions, language),
                        words.band(one.to(), language),
                        words.band(one.from(), language)))
                .toList();
    }

    private String name(Cell cell, List<Region> regions, Locale language) {
        if (cell.status().isEmpty()) {
            return "";
        }
        String status = words.status(Status.valueOf(cell.status()), language);
        return switch (cell.axis()) {
            case ALL -> status;
            case MONTH -> status + ", " + words.month(YearMonth.parse(cell.key()), language);
            case REGION -> status + ", " + name(cell.key(), regions, language);
        };
    }

    /// A region that is not named any more has its code.
    static String name(String code, List<Region> regions, Locale language) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(region -> region.name(language))
                .orElse(code);
    }

    /// All months from the first to the last that is told of any situation, so that charts can be compared.
    private static List<YearMonth> months(Edition edition) {
        List<YearMonth> told = edition.rows().stream()
                .flatMap(row -> row.months().keySet().stream())
                .sorted()
                .toList();
        return told.isEmpty()
                ? List.of()
                : Stream.iterate(told.getFirst(), month -> !month.isAfter(told.getLast()), month -> month.plusMonths(1))
                        .toList();
    }

    private Situation situation(Row row, List<YearMonth> months, List<Region> regions, Visit visit) {
        Locale language = visit.locale();
        boolean telling = !row.months().isEmpty();
        boolean placing = !row.regions().isEmpty() && !regions.isEmpty();
        return new Situation(
                row.status().name().toLowerCase(Locale.ROOT),
                words.status(row.status(), language),
                words.band(row.total(), language),
                telling ? bars(row, months, visit) : null,
                placing ? map(row, regions, language) : null,
                row.months().entrySet().stream()
                        .map(one -> new Line(words.month(one.getKey(), language), words.band(one.getValue(), language)))
                        .toList(),
                row.regions().entrySet().stream()
                        .sorted(Comparator.comparing(one -> one.getValue(), Comparator.reverseOrder()))
                        .map(one ->
                                new Line(name(one.getKey(), regions, language), words.band(one.getValue(), language)))
                        .toList());
    }

    private BarChart bars(Row row, List<YearMonth> months, Visit visit) {
        Locale language = visit.locale();
        List<Band> bands = months.stream()
                .map(month -> row.months().getOrDefault(month, Band.FEW))
                .toList();
        List<String> said = months.stream()
                .map(month -> words.month(month, language) + ": "
                        + words.band(row.months().getOrDefault(month, Band.FEW), language))
                .toList();
        List<String> ends = Stream.of(months.getFirst(), months.getLast())
                .distinct()
                .map(month -> words.month(month, language))
                .toList();
        return BarChart.of(bands, said, isMirrored(visit), number -> words.number(number, language), ends);
    }

    private TileMap map(Row row, List<Region> regions, Locale language) {
        return TileMap.of(regions.stream()
                .map(region -> {
                    Band band = Optional.ofNullable(row.regions().get(region.code()))
                            .orElse(Band.FEW);
                    return new TileMap.Place(
                            region.name(language), region.column(), region.row(), band, words.brief(band, language));
                })
                .toList());
    }

    private static boolean isMirrored(Visit visit) {
        return visit.dir().equals("rtl");
    }

    /// An edition laid out.
    ///
    /// @param few the situations of which there are too few entries
    record Laid(String all, StatusBars bars, List<Situation> situations, String few) {
        Laid {
            situations = List.copyOf(situations);
        }
    }

    /// What is told of one situation.
    ///
    /// @param months  its months as bars, or null where none has enough entries
    /// @param regions its map, or null where no region has
    record Situation(
            String id,
            String name,
            String total,
            @Nullable BarChart months,
            @Nullable TileMap regions,
            List<Line> byMonth,
            List<Line> byRegion) {
        Situation {
            byMonth = List.copyOf(byMonth);
            byRegion = List.copyOf(byRegion);
        }
    }

    /// A line of a table.
    record Line(String name, String entries) {}

    /// A number that differs.
    ///
    /// @param name blank for all entries together
    record Changed(String name, String now, String before) {}
}
