package org.whereabouts.sources.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.sources.Document;

/// What became of a list, or is about to.
///
/// @param terms how it is imported; null when it was set aside
/// @param actor who decided, as the audit names them
/// @param tally what came of it; null while it is not imported
/// @param code  why nothing of it could be imported, or why it was set aside; null otherwise
public record Fate(
        Document.Id document,
        State state,
        @Nullable Terms terms,
        String actor,
        Instant at,
        @Nullable Tally tally,
        @Nullable String code) {

    /// What became of it.
    public enum State {
        /// It is to be imported, or is being imported.
        ORDERED,
        IMPORTED,
        /// Nothing of it could be imported; it waits again.
        REFUSED,
        SET_ASIDE;

        /// The words for it.
        public String key() {
            return "lists.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }
}
