package org.whereabouts.intake.reading.text;

/// A number, a range or an order of magnitude that a sentence names.
///
/// @param min  the number, or the lower one
/// @param max  the number, or the upper one
/// @param many whether it is "hundreds", and `min` what that is at least
/// @param folk whether it is a numeral that counts people only: "четверо"
/// @param from its first token
/// @param to   the first token behind it
public record NumberSpan(long min, long max, boolean many, boolean folk, int from, int to) {

    /// Whether two numbers are named.
    public boolean isRange() {
        return min != max;
    }
}
