package org.whereabouts.figures.csv;

import java.util.List;
import java.util.Locale;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Axis;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.csv.Csv.Column;

/// An edition as CSV: a line for each number that is told, with the least and the most that it can be.
final class EditionAsCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("edition", "#meta+edition"),
            new Column("as_of", "#date+reported"),
            new Column("situation", "#affected+type"),
            new Column("month", "#date+occurred"),
            new Column("region_code", "#adm1+code"),
            new Column("region", "#adm1+name"),
            new Column("entries_min", "#affected+num+min"),
            new Column("entries_max", "#affected+num+max"));

    private EditionAsCsv() {}

    static byte[] of(Edition edition, List<Region> regions) {
        var csv = new Csv(COLUMNS);
        edition.cells()
                .forEach((cell, band) -> csv.line(
                        edition.number(),
                        edition.day(),
                        cell.status().toLowerCase(Locale.ROOT),
                        cell.axis() == Axis.MONTH ? cell.key() : "",
                        cell.axis() == Axis.REGION ? cell.key() : "",
                        cell.axis() == Axis.REGION ? name(cell, regions) : "",
                        band.from(),
                        band.to()));
        return csv.bytes();
    }

    private static String name(Cell cell, List<Region> regions) {
        return regions.stream()
                .filter(region -> region.code().equals(cell.key()))
                .findFirst()
                .map(region -> region.name(Locale.ENGLISH))
                .orElse(cell.key());
    }
}
