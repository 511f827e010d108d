package org.whereabouts.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article or post. A page of teasers has many.
///
/// @param language en, uk or ru; null of another one, of which nothing is read
/// @param span     where it stands in the text of its file
/// @param mentions people and figures, in the order in which they stand there
public record Piece(
        @Nullable Said<String> title,
        @Nullable Said<String> author,
        @Nullable Said<LocalDate> published,
        @Nullable String language,
        Span span,
        List<Mention> mentions) {

    public Piece {
        mentions = List.copyOf(mentions);
    }
}
