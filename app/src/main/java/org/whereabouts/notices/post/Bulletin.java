package org.whereabouts.notices.post;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.notices.way.Way;

/// A mail that says nothing of a person: what everybody may read, to somebody who asked for it.
///
/// @param id     the same at every attempt, so that whoever receives it twice can see that it is one
/// @param ending where one request ends them (RFC 8058), or null where there is nothing to end
public record Bulletin(
        String id,
        Way.Email to,
        Locale language,
        String subject,
        List<Part> parts,
        @Nullable URI ending) {
    public Bulletin {
        parts = List.copyOf(parts);
    }

    /// A paragraph.
    ///
    /// @param link where it leads, or null
    public record Part(String text, @Nullable URI link) {

        /// A paragraph that leads nowhere.
        public static Part of(String text) {
            return new Part(text, null);
        }
    }

    /// Neither the address nor the text.
    @Override
    public String toString() {
        return "a bulletin in " + language;
    }
}
