package org.whereabouts.intake.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number of people that somebody claims. Two numbers for one thing are two claims.
///
/// @param of       who is counted, in the words of the text
/// @param from     the first day that is counted, or the day that it was so
/// @param to       the last day
/// @param claimant whose number it is
/// @param via      through whom the article has it
/// @param verified whether the text calls it verified, or not verified; null where it says neither
public record ClaimedFigure(
        Said<Measure> measure,
        Amount amount,
        @Nullable Said<String> of,
        @Nullable Said<String> place,
        @Nullable Said<LocalDate> from,
        @Nullable Said<LocalDate> to,
        @Nullable Said<String> claimant,
        @Nullable Said<String> via,
        @Nullable Said<Boolean> verified,
        Span sentence,
        Span at)
        implements Mention {}
