package org.whereabouts.figures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition.Axis;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.registry.Status;

/// An attack on counted figures: from every edition, with every sum, and by subtracting one day from another.
class AttackOnTheFiguresTest {

    private static final long SEED = 52;

    static Stream<Tally> registers() {
        var random = new SplittableRandom(SEED);
        return Stream.concat(
                Stream.of(InventedTallies.worst()),
                IntStream.range(0, 300).mapToObj(n -> InventedTallies.any(random.split())));
    }

    @Test
    void noNumberIsToldOfFewerThanEleven() {
        registers().forEach(register -> {
            Map<Cell, Long> exact = exact(register);
            register.bands().forEach((cell, band) -> {
                assertThat(exact.get(cell)).isGreaterThanOrEqualTo(Band.WIDTH);
                assertThat(band).isEqualTo(Band.of(exact.getOrDefault(cell, 0L)));
            });
        });
    }

    /// Every sum of an edition is solved for every cell, also those that are not told.
    @ParameterizedTest
    @MethodSource("registers")
    void sumsOfAnEditionNarrowNoCell(Tally register) {
        Attacker attacker = attack(register.bands());
        for (Cell cell : cells()) {
            assertThat(attacker.values(name(cell))).as(cell.toString()).isEqualTo(Band.WIDTH);
        }
    }

    /// The proof that no cleverer attacker can do better: for each cell and each of eleven values there is a register
    /// with just that value, of which exactly the same edition would have been published.
    @ParameterizedTest
    @MethodSource("registers")
    void elevenRegistersLookTheSameForEveryCell(Tally register) {
        Map<Cell, Band> published = register.bands();
        for (Cell cell : cells()) {
            Band band = published.getOrDefault(cell, Band.FEW);
            for (long value = band.from(); value <= band.to(); value++) {
                Tally witness = witness(published, cell, value);
                assertThat(exact(witness).getOrDefault(cell, 0L)).isEqualTo(value);
                assertThat(witness.bands()).as(cell + " could be " + value).isEqualTo(published);
            }
        }
    }

    /// Between two days, also where the attacker believes that nobody was taken back in the meantime.
    @Test
    void differencesBetweenDaysTellOfNobody() {
        var random = new SplittableRandom(SEED);
        for (int n = 0; n < 60; n++) {
            Tally monday = InventedTallies.any(random);
            Tally tuesday = grown(monday, random);
            Attacker before = attack(monday.bands());
            Attacker after = attack(tuesday.bands());
            for (Cell cell : cells()) {
                String name = name(cell);
                long least = after.least(name) - before.most(name);
                long most = after.most(name) - before.least(name);
                assertThat(most - least + 1).as(cell.toString()).isEqualTo(2 * Band.WIDTH - 1);
                // Nobody was taken back: what it was is no more than what it is, and that narrows nothing either.
                assertThat(after.least(name)).isGreaterThanOrEqualTo(before.least(name));
                assertThat(after.most(name)).isGreaterThanOrEqualTo(before.most(name));
            }
        }
    }

    /// The attacker is no straw man: where totals are exact and only small cells are left out, the same one finds them.
    @Test
    void theSameAttackerFindsWhatIsHiddenBehindExactTotals() {
        var counts = new HashMap<Kind, Long>();
        counts.put(new Kind(Status.MISSING, InventedTallies.MONTHS.getFirst(), null), 40L);
        counts.put(new Kind(Status.MISSING, InventedTallies.MONTHS.getLast(), null), 3L);
        var register = new Tally(counts);
        var attacker = new Attacker();
        attacker.knows("total", 43, 43);
        attacker.knows("first", 40, 40);
        attacker.knows("last", 0, 10);
        attacker.adds("total", List.of("first", "last"));
        attacker.solve();
        assertThat(attacker.least("last")).isEqualTo(3);
        assertThat(attacker.most("last")).isEqualTo(3);
        assertThat(attack(register.bands()).values(name(missing(InventedTallies.MONTHS.getLast()))))
                .isEqualTo(Band.WIDTH);
    }

    private static Cell missing(YearMonth month) {
        return new Cell(Status.MISSING.name(), Axis.MONTH, month.toString());
    }

    /// Somebody was published since, nobody taken back.
    private static Tally grown(Tally tally, SplittableRandom random) {
        var counts = new HashMap<>(tally.counts());
        for (int n = 0; n < 15; n++) {
            Kind kind = List.copyOf(counts.keySet()).get(random.nextInt(counts.size()));
            counts.merge(kind, 1L, Long::sum);
        }
        return new Tally(counts);
    }

    private static Attacker attack(Map<Cell, Band> published) {
        var attacker = new Attacker();
        cells().forEach(cell -> {
            Band band = published.getOrDefault(cell, Band.FEW);
            attacker.knows(name(cell), band.from(), band.to());
        });
        attacker.knows("said nothing", 0, Attacker.ANY);
        List<String> all = new ArrayList<>(List.of("said nothing"));
        for (Status status : InventedTallies.STATUSES) {
            all.add(name(new Cell(status.name(), Axis.ALL, "")));
            for (Axis axis : List.of(Axis.MONTH, Axis.REGION)) {
                String rest = status + " " + axis + " not known";
                attacker.knows(rest, 0, Attacker.ANY);
                List<String> parts = new ArrayList<>(List.of(rest));
                keys(axis).forEach(key -> parts.add(name(new Cell(status.name(), axis, key))));
                attacker.adds(name(new Cell(status.name(), Axis.ALL, "")), parts);
            }
        }
        attacker.adds(name(new Cell("", Axis.ALL, "")), all);
        attacker.solve();
        return attacker;
    }

    private static Tally witness(Map<Cell, Band> published, Cell target, long value) {
        Map<Kind, Long> counts = new HashMap<>();
        long people = 0;
        for (Status status : InventedTallies.STATUSES) {
            var total = new Cell(status.name(), Axis.ALL, "");
            Band band = published.getOrDefault(total, Band.FEW);
            boolean within = target.status().equals(status.name());
            long all = total.equals(target) ? value : within ? band.to() : band.from();
            Map<YearMonth, Long> months = new HashMap<>();
            InventedTallies.MONTHS.forEach(month -> months.put(
                    month, of(published, new Cell(status.name(), Axis.MONTH, month.toString()), target, value)));
            Map<String, Long> regions = new HashMap<>();
            InventedTallies.REGIONS.forEach(region ->
                    regions.put(region, of(published, new Cell(status.name(), Axis.REGION, region), target, value)));
            counts.putAll(InventedTallies.with(status, all, months, regions));
            people += all;
        }
        var everybody = new Cell("", Axis.ALL, "");
        long wanted = of(published, everybody, target, value);
        if (wanted > people) {
            counts.put(new Kind(null, null, null), wanted - people);
        }
        return new Tally(counts);
    }

    private static long of(Map<Cell, Band> published, Cell cell, Cell target, long value) {
        return cell.equals(target)
                ? value
                : published.getOrDefault(cell, Band.FEW).from();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(List.of(new Cell("", Axis.ALL, "")));
        for (Status status : InventedTallies.STATUSES) {
            cells.add(new Cell(status.name(), Axis.ALL, ""));
            for (Axis axis : List.of(Axis.MONTH, Axis.REGION)) {
                keys(axis).forEach(key -> cells.add(new Cell(status.name(), axis, key)));
            }
        }
        return cells;
    }

    private static List<String> keys(Axis axis) {
        return axis == Axis.MONTH
                ? InventedTallies.MONTHS.stream().map(YearMonth::toString).toList()
                : InventedTallies.REGIONS;
    }

    private static Map<Cell, Long> exact(Tally tally) {
        Map<Cell, Long> exact = new HashMap<>();
        tally.counts().forEach((kind, people) -> kind.cells().forEach(cell -> exact.merge(cell, people, Long::sum)));
        return exact;
    }

    private static String name(Cell cell) {
        return cell.status() + " " + cell.axis() + " " + cell.key();
    }
}
