package org.whereabouts.figures.drawing;

import java.util.List;
import java.util.stream.LongStream;

/// A scale from zero up to a round number, with a few round numbers on it.
///
/// @param top  its end
/// @param step from one number to the next
record Scale(long top, long step) {

    private static final int STEPS = 5;
    private static final List<Long> ROUND = List.of(1L, 2L, 5L, 10L);

    /// A scale on which a number has room.
    static Scale upTo(long highest) {
        long least = Math.max(1, Math.ceilDiv(Math.max(1, highest), STEPS));
        long power = (long) Math.pow(10, Math.floor(Math.log10((double) least)));
        long step = ROUND.stream()
                .map(round -> round * power)
                .filter(one -> one >= least)
                .findFirst()
                .orElse(10 * power);
        return new Scale(Math.ceilDiv(Math.max(1, highest), step) * step, step);
    }

    /// The numbers on it, without zero.
    List<Long> numbers() {
        return LongStream.rangeClosed(1, top / step)
                .map(one -> one * step)
                .boxed()
                .toList();
    }

    /// How far up a number lies, of so many pixels.
    double up(long number, double pixels) {
        return pixels * Math.min(number, top) / top;
    }
}
