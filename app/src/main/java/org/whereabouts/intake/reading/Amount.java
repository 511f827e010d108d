package org.whereabouts.intake.reading;

import org.jspecify.annotations.Nullable;

/// A number of people as a text gives it.
///
/// @param value     the number that stands there, or null of a range and of an order of magnitude
/// @param min       how many there are at least by these words, or null
/// @param max       how many at most, or null
/// @param qualifier how it is hedged
public record Amount(
        @Nullable Long value, @Nullable Long min, @Nullable Long max, Qualifier qualifier) {

    /// A number behind its qualifier.
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
}
