package org.whereabouts.matching;

/// A weight of evidence: the base-2 logarithm of how much likelier a finding is when two descriptions are
/// of one person than when they are of two. +1 doubles the odds, -1 halves them, 0 says nothing. Prints as
/// `+5.8`.
///
/// @param value finite
public record Bits(double value) implements Comparable<Bits> {

    /// No evidence either way.
    public static final Bits NONE = new Bits(0);

    public Bits {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("WA-0120 a weight of evidence is not finite");
        }
    }

    public Bits plus(Bits other) {
        return new Bits(value + other.value);
    }

    @Override
    public int compareTo(Bits other) {
        return Double.compare(value, other.value);
    }

    /// The value with one digit after the point, without a plus: `5.8`. A formatter would cost as much as a comparison.
    public String tenths() {
        long tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }

    @Override
    public String toString() {
        var tenths = tenths();
        return tenths.charAt(0) == '-' ? tenths : "+" + tenths;
    }
}
