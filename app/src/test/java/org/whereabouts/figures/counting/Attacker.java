package org.whereabouts.figures.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody who has all that is published and all the time in the world: keeps what every unknown can be, and narrows
/// it by every sum it is part of, until nothing gives way any more.
///
/// Sums here form a tree (all, then statuses, then months and, apart from them, regions), for which the bounds that
/// come out are exact.
final class Attacker {

    static final long ANY = 1_000_000_000L;

    private final Map<String, long[]> bounds = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /// An unknown, and what is published of it.
    void knows(String unknown, long least, long most) {
        bounds.put(unknown, new long[] {least, most});
    }

    /// That an unknown is the sum of others.
    void adds(String whole, List<String> parts) {
        sums.add(new Sum(whole, List.copyOf(parts)));
    }

    /// The least that an unknown can be.
    long least(String unknown) {
        return bound(unknown)[0];
    }

    /// The most that it can be.
    long most(String unknown) {
        return bound(unknown)[1];
    }

    /// How many values an unknown can still have.
    long values(String unknown) {
        return most(unknown) - least(unknown) + 1;
    }

    /// Narrows everything as far as it goes.
    void solve() {
        boolean gaveWay = true;
        while (gaveWay) {
            gaveWay = false;
            for (Sum sum : sums) {
                gaveWay |= narrow(sum);
            }
        }
    }

    private boolean narrow(Sum sum) {
        long least = sum.parts().stream().mapToLong(this::least).sum();
        long most = sum.parts().stream().mapToLong(this::most).sum();
        boolean gaveWay = narrow(sum.whole(), least, most);
        for (String part : sum.parts()) {
            long others = least - least(part);
            long othersMost = most - most(part);
            gaveWay |= narrow(part, least(sum.whole()) - othersMost, most(sum.whole()) - others);
            least = others + least(part);
            most = othersMost + most(part);
        }
        return gaveWay;
    }

    private boolean narrow(String unknown, long least, long most) {
        long[] bound = bound(unknown);
        boolean gaveWay = least > bound[0] || most < bound[1];
        bound[0] = Math.max(bound[0], least);
        bound[1] = Math.min(bound[1], most);
        return gaveWay;
    }

    private long[] bound(String unknown) {
        long[] bound = bounds.get(unknown);
        if (bound == null) {
            throw new IllegalArgumentException(unknown);
        }
        return bound;
    }

    private record Sum(String whole, List<String> parts) {}
}
