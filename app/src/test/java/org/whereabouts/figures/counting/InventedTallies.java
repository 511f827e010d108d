package org.whereabouts.figures.counting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.registry.Status;

/// Registers of invented people, as numbers.
final class InventedTallies {

    static final List<Status> STATUSES = List.of(Status.MISSING, Status.CAPTURED, Status.KILLED, Status.INTERNED);
    static final List<YearMonth> MONTHS = IntStream.range(0, 14)
            .mapToObj(month -> YearMonth.of(2024, 1).plusMonths(month))
            .toList();
    static final List<String> REGIONS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");

    private InventedTallies() {}

    /// Some register: some situations have many entries, some few; some months are known, some not.
    static Tally any(SplittableRandom random) {
        Map<Kind, Long> counts = new HashMap<>();
        for (Status status : STATUSES) {
            int people = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(900);
            int months = 1 + random.nextInt(MONTHS.size());
            int regions = 1 + random.nextInt(REGIONS.size());
            int unknown = random.nextInt(3) == 0 ? 0 : random.nextInt(100);
            for (int i = 0; i < people; i++) {
                YearMonth month = random.nextInt(100) < unknown ? null : MONTHS.get(skewed(random, months));
                String region = random.nextInt(100) < unknown ? null : REGIONS.get(skewed(random, regions));
                counts.merge(new Kind(status, month, region), 1L, Long::sum);
            }
        }
        counts.merge(new Kind(null, null, null), 1L + random.nextInt(30), Long::sum);
        return new Tally(counts);
    }

    private static int skewed(SplittableRandom random, int most) {
        return (int) (most * random.nextDouble() * random.nextDouble());
    }

    /// The register that gives most away where numbers are rounded badly: every month has ten, all in one region, and
    /// nothing is unknown.
    static Tally worst() {
        Map<Kind, Long> counts = new HashMap<>();
        MONTHS.forEach(month -> counts.put(new Kind(Status.MISSING, month, "A"), 10L));
        REGIONS.forEach(region -> counts.put(new Kind(Status.CAPTURED, MONTHS.getFirst(), region), 10L));
        return new Tally(counts);
    }

    /// A register with these months and regions of one situation, whoever has neither counted in the total alone.
    static Map<Kind, Long> with(Status status, long total, Map<YearMonth, Long> months, Map<String, Long> regions) {
        List<@Nullable YearMonth> byMonth = spread(months, total);
        List<@Nullable String> byRegion = spread(regions, total);
        Map<Kind, Long> counts = new HashMap<>();
        for (int i = 0; i < total; i++) {
            counts.merge(new Kind(status, byMonth.get(i), byRegion.get(i)), 1L, Long::sum);
        }
        return counts;
    }

    private static <T> List<@Nullable T> spread(Map<T, Long> counts, long total) {
        List<@Nullable T> spread = new ArrayList<>();
        counts.forEach((key, people) -> spread.addAll(Collections.nCopies(people.intValue(), key)));
        while (spread.size() < total) {
            spread.add(null);
        }
        return spread;
    }
}
