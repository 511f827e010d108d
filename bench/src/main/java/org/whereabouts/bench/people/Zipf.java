package org.whereabouts.bench.people;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws ranks as names are distributed: few are common, most are rare.
final class Zipf {

    private final double[] upTo;

    /// Ranks below `ranks`, the weight of a rank being `(rank + flat)` to the power of `-steep`.
    Zipf(int ranks, double flat, double steep) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + flat, -steep);
            upTo[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }
}
