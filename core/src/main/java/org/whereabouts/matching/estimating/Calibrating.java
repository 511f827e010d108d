package org.whereabouts.matching.estimating;

import java.util.List;
import org.whereabouts.matching.Weights;

/// Finds how sums of bits become likelihoods, from pairs of which the truth is known.
public final class Calibrating {
    /*
     * Logistic regression of the truth on the bits (Platt 1999), by Newton's method on two parameters: with all evidence
     * independent the slope would be 1; it is less, since evidence repeats itself.
     */

    /// A pair of which the truth is known.
    public record Known(double bits, boolean same) {}

    private static final int ROUNDS = 50;
    private static final double RIDGE = 1e-3;

    private Calibrating() {}

    /// The same weights, under another name, with the relation of bits and likelihood that fits best.
    ///
    /// @param pairs both kinds among them
    public static Weights calibrate(String name, Weights weights, List<Known> pairs) {
        double offset = -weights.even() * weights.slope() * Math.log(2);
        double slope = weights.slope() * Math.log(2);
        for (int round = 0; round < ROUNDS; round++) {
            double gradient = 0;
            double gradientBits = 0;
            double curve = RIDGE;
            double curveBoth = 0;
            double curveBits = RIDGE;
            for (var pair : pairs) {
                double probable = 1 / (1 + Math.exp(-offset - slope * pair.bits));
                double error = (pair.same ? 1 : 0) - probable;
                double spread = probable * (1 - probable);
                gradient += error;
                gradientBits += error * pair.bits;
                curve += spread;
                curveBoth += spread * pair.bits;
                curveBits += spread * pair.bits * pair.bits;
            }
            double determinant = curve * curveBits - curveBoth * curveBoth;
            offset += (curveBits * gradient - curveBoth * gradientBits) / determinant;
            slope += (curve * gradientBits - curveBoth * gradient) / determinant;
        }
        return weights.calibrated(name, -offset / slope, slope / Math.log(2));
    }
}
