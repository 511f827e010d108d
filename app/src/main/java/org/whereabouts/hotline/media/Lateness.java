package org.whereabouts.hotline.media;

import java.util.concurrent.atomic.AtomicLongArray;

/// How late packets were sent, counted in tenths of a millisecond.
public final class Lateness {

    private static final int STEP = 100_000;
    private static final int STEPS = 10_000;

    private final AtomicLongArray counts = new AtomicLongArray(STEPS);

    void note(long nanos) {
        counts.incrementAndGet(Math.clamp(nanos / STEP, 0, STEPS - 1));
    }

    /// How many packets were sent.
    public long packets() {
        long all = 0;
        for (int i = 0; i < STEPS; i++) {
            all += counts.get(i);
        }
        return all;
    }

    /// So many milliseconds late, at most, was this share of the packets.
    ///
    /// @param share 0 to 1; 1 for the latest of all
    public double millis(double share) {
        long wanted = (long) Math.ceil(packets() * share);
        long all = 0;
        for (int i = 0; i < STEPS; i++) {
            all += counts.get(i);
            if (all >= wanted) {
                return (i + 1) * (STEP / 1e6);
            }
        }
        return STEPS * (STEP / 1e6);
    }

    /// Forgets all of them.
    public void clear() {
        for (int i = 0; i < STEPS; i++) {
            counts.set(i, 0);
        }
    }
}
