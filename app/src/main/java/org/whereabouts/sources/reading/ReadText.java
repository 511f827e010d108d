package org.whereabouts.sources.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sources.Document;

/// What the reader made of an article.
///
/// @param reader    the version of its rules
/// @param text      without furniture; proposals point into it
/// @param cut       whether the document is longer than what is read of one
/// @param head      what it says of itself
/// @param pieces    how many articles are in it
/// @param others    how many officials, commentators and authors it names, of whom nothing is proposed
/// @param origin    what printed this text before, or null
public record ReadText(
        Document.Id document,
        int reader,
        String text,
        boolean cut,
        Head head,
        int pieces,
        int others,
        @Nullable Likeness origin,
        Instant at) {

    /// What an article says of itself; what it does not say is null.
    ///
    /// @param language en, uk or ru
    public record Head(
            @Nullable String title,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable String language) {}

    /// That another document printed the same before.
    ///
    /// @param earlier the first that did
    /// @param percent how much of the shorter text stands in the longer
    public record Likeness(Document.Id earlier, int percent) {}
}
