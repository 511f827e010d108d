package org.whereabouts.intake.reading.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;

/// One article on a page.
///
/// @param language en, uk, ru, or null of another one
/// @param span     all of it
/// @param body     what follows its title and byline
public record Section(
        @Nullable Said<String> title,
        @Nullable Said<String> author,
        @Nullable Said<LocalDate> published,
        @Nullable String language,
        Span span,
        Span body) {}
