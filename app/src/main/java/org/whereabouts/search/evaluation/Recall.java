package org.whereabouts.search.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How often the record meant came first, and among the first ten, for each kind of query; and how long it took.
final class Recall {

    private static final int TEN = 10;

    private static final class Tally {
        int asked;
        int first;
        int amongTen;
    }

    private final Map<String, Tally> kinds = new TreeMap<>();
    private final Tally all = new Tally();
    private final List<Long> nanoseconds = new ArrayList<>();

    /// Counts one query.
    ///
    /// @param rank where the record meant stands, from 1; 0 when it was not found
    void count(String kind, int rank, long took) {
        for (var tally : List.of(all, kinds.computeIfAbsent(kind, none -> new Tally()))) {
            tally.asked++;
            tally.first += rank == 1 ? 1 : 0;
            tally.amongTen += rank >= 1 && rank <= TEN ? 1 : 0;
        }
        nanoseconds.add(took);
    }

    /// A line a kind, one for all, and one for the time.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-24s %8s %9s %9s", "kind", "queries", "recall@1", "recall@10"));
        kinds.forEach((kind, tally) -> lines.add(line(kind, tally)));
        lines.add(line("all", all));
        lines.add(String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", milliseconds(0.5), milliseconds(0.99)));
        return lines;
    }

    private static String line(String kind, Tally tally) {
        double asked = Math.max(1, tally.asked);
        return String.format(
                Locale.ROOT, "%-24s %8d %9.4f %9.4f", kind, tally.asked, tally.first / asked, tally.amongTen / asked);
    }

    private double milliseconds(double share) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
