package org.whereabouts.pages.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// How much each was given in the stretch of time that is now. Kept in the memory of this program, and nowhere else.
public final class Tally {

    private static final int MOST = 200_000;
    private static final String ALL_OTHERS = "all others";

    private final long length;
    private volatile @Nullable Stretch current;

    /// @param length of a stretch; stretches begin at whole multiples of it
    public Tally(Duration length) {
        this.length = length.toMillis();
    }

    /// Counts.
    public void add(String who, int answers, Instant now) {
        ConcurrentMap<String, Integer> given = at(now).given();
        given.merge(place(given, who), answers, Integer::sum);
    }

    /// How much somebody was given in this stretch.
    public int of(String who, Instant now) {
        ConcurrentMap<String, Integer> given = at(now).given();
        return given.getOrDefault(place(given, who), 0);
    }

    /// A flood from more networks than can be counted shares one place, so that memory has an end.
    private static String place(ConcurrentMap<String, Integer> given, String who) {
        return given.containsKey(who) || given.size() < MOST ? who : ALL_OTHERS;
    }

    /// How long until the next stretch begins.
    public Duration untilNext(Instant now) {
        return Duration.ofMillis(length - Math.floorMod(now.toEpochMilli(), length));
    }

    private Stretch at(Instant now) {
        long number = Math.floorDiv(now.toEpochMilli(), length);
        Stretch seen = current;
        if (seen == null || seen.number() != number) {
            return begin(number);
        }
        return seen;
    }

    private synchronized Stretch begin(long number) {
        Stretch seen = current;
        if (seen == null || seen.number() != number) {
            seen = new Stretch(number, new ConcurrentHashMap<>());
            current = seen;
        }
        return seen;
    }

    private record Stretch(long number, ConcurrentMap<String, Integer> given) {}
}
