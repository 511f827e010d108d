package org.whereabouts.figures;

import org.jspecify.annotations.Nullable;

/// A number of people as somebody claims it.
///
/// @param value     the number that was said, or null of a range and of an order of magnitude
/// @param min       how many there are at least by these words, or null
/// @param max       how many at most, or null
/// @param qualifier how it is hedged
public record Amount(
        @Nullable Long value, @Nullable Long min, @Nullable Long max, Qualifier qualifier) {

    /// More than that many people there are not.
    public static final long MOST = 100_000_000_000L;

    public Amount {
        if (value == null && min == null && max == null) {
            throw new IllegalArgumentException("WA-1800 an amount without a number");
        }
        if (outOfReach(value) || outOfReach(min) || outOfReach(max) || (min != null && max != null && min > max)) {
            throw new IllegalArgumentException("WA-1801 an amount that cannot be");
        }
    }

    /// A number behind its qualifier, as `read` understands it.
    public static Amount of(long number, Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN -> new Amount(number, number, null, qualifier);
            case AT_MOST, LESS_THAN, NEARLY -> new Amount(number, null, number, qualifier);
            case EXACTLY, ABOUT -> new Amount(number, null, null, qualifier);
            case ORDER_OF_MAGNITUDE -> new Amount(null, number, null, qualifier);
        };
    }

    /// Two numbers between which it lies.
    public static Amount between(long min, long max, Qualifier qualifier) {
        return new Amount(null, min, max, qualifier);
    }

    /// Whether it lies between two numbers.
    public boolean isRange() {
        return min != null && max != null;
    }

    /// The least that it can be; null where nothing is said downwards.
    public @Nullable Long lowest() {
        return min != null || max != null ? min : value;
    }

    /// The most that it can be; null where nothing is said upwards.
    public @Nullable Long highest() {
        return min != null || max != null ? max : value;
    }

    private static boolean outOfReach(@Nullable Long number) {
        return number != null && (number < 0 || number > MOST);
    }
}
