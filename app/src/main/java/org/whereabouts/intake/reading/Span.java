package org.whereabouts.intake.reading;

/// Where something stands in the text that was read.
///
/// @param start the first character, counted from 0 in UTF-16 units as Java counts
/// @param end   the first character behind it
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("WA-0520 a span ends before it begins");
        }
    }

    /// The characters themselves.
    public String of(String text) {
        return text.substring(start, end);
    }
}
