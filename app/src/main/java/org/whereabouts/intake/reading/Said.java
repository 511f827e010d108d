package org.whereabouts.intake.reading;

import org.jspecify.annotations.Nullable;

/// Something that a text says, and where it says it.
///
/// @param value what was understood; a name in the nominative, a date by the calendar
/// @param at    the characters it was understood from, or null where it stands in the head of a page only
public record Said<T>(T value, @Nullable Span at) {}
