package org.whereabouts.intake.reading.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;

/// A date or a period that a sentence names.
///
/// @param date      the date as exactly as it is known, or null of a period that is none
/// @param from      its first day
/// @param to        its last day
/// @param tokenFrom its first token
/// @param tokenTo   the first token behind it
public record DateSpan(@Nullable PartialDate date, LocalDate from, LocalDate to, int tokenFrom, int tokenTo) {

    static DateSpan of(PartialDate date, int tokenFrom, int tokenTo) {
        return new DateSpan(date, date.earliest(), date.latest(), tokenFrom, tokenTo);
    }

    /// The same until a later day: "since".
    DateSpan until(LocalDate last) {
        return last.isBefore(from) ? this : new DateSpan(date, from, last, tokenFrom, tokenTo);
    }

    /// Whether a token belongs to it.
    public boolean covers(int token) {
        return token >= tokenFrom && token < tokenTo;
    }
}
