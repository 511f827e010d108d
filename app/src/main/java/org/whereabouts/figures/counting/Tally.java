package org.whereabouts.figures.counting;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition.Axis;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.registry.Status;

/// How many public entries there are of each kind, exactly. Never leaves this room; what may leave it are its
/// [#bands()].
///
/// @param counts how many of each kind, none of which is zero
public record Tally(Map<Kind, Long> counts) {

    /*
     * Why only bands, and why what is not known has no number of its own (decision 0052):
     *
     * A row publishes the band of its total T, and of each month and each region. Entries whose month (region) is not
     * known are counted in T alone, and how many they are is told nowhere. So all that is known is
     *     N(i) <= t(i) <= N(i)+10      sum of t(i) <= t      N <= t <= N+10
     * and the same for regions. Bands begin at multiples of eleven and a floor of a sum is no less than the sum of
     * floors, so the sum of N(i) is at most N. Hence t = N+10 leaves room for any one t(i) to be anything in its band
     * while the others are at the beginning of theirs: each of the eleven values stays possible for every cell, whatever
     * the numbers are. AttackOnTheFiguresTest solves for them.
     */

    public Tally {
        counts = Map.copyOf(counts);
    }

    /// Every number that may be told, in its band; those of too few entries are left out.
    public Map<Cell, Band> bands() {
        var exact = new HashMap<Cell, Long>();
        counts.forEach((kind, people) -> kind.cells().forEach(cell -> exact.merge(cell, people, Long::sum)));
        var bands = new TreeMap<Cell, Band>();
        exact.forEach((cell, people) -> {
            Band band = Band.of(people);
            if (!band.isFew()) {
                bands.put(cell, band);
            }
        });
        return bands;
    }

    /// How many entries came, went or changed their kind since, at the very least.
    public long movedSince(Tally former) {
        var all = new HashMap<>(counts);
        former.counts().forEach((kind, people) -> all.merge(kind, -people, Long::sum));
        long more = positive(all.values().stream().mapToLong(Long::longValue));
        long fewer = positive(all.values().stream().mapToLong(people -> -people));
        return Math.max(more, fewer);
    }

    private static long positive(LongStream differences) {
        return differences.filter(one -> one > 0).sum();
    }

    /// What is counted of one entry.
    ///
    /// @param status null where the card says none
    /// @param month  since when, or null where it is not known to the month
    /// @param region its code, or null where the place is not known or lies in no region that the operation names
    public record Kind(
            @Nullable Status status,
            @Nullable YearMonth month,
            @Nullable String region) {

        Stream<Cell> cells() {
            var all = Stream.of(new Cell("", Axis.ALL, ""));
            if (status == null) {
                return all;
            }
            String name = status.name();
            var total = Stream.of(new Cell(name, Axis.ALL, ""));
            var byMonth = Optional.ofNullable(month).map(one -> new Cell(name, Axis.MONTH, one.toString()));
            var byRegion = Optional.ofNullable(region).map(one -> new Cell(name, Axis.REGION, one));
            return Stream.of(all, total, byMonth.stream(), byRegion.stream()).flatMap(cells -> cells);
        }
    }
}
