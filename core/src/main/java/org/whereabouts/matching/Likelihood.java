package org.whereabouts.matching;

import java.util.Locale;

/// How likely it is that two descriptions are of one person, calibrated: of the pairs given 0.9, nine in ten are.
///
/// @param value 0 to 1
public record Likelihood(double value) implements Comparable<Likelihood> {

    /// What a comparison comes to, for those who need a word. The bounds are those of [Weights].
    public enum Verdict {
        SAME,
        PERHAPS,
        DIFFERENT
    }

    public Likelihood {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("WA-0121 a likelihood is not between 0 and 1");
        }
    }

    @Override
    public int compareTo(Likelihood other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
