package org.whereabouts.registry;

import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Grade.Reliability;

/// Who said something: an organisation, a list, a channel, a person or a publication.
///
/// @param id          its number
/// @param operation   the operation in whose register it speaks
/// @param name        what officers call it; not blank
/// @param kind        what kind of speaker it is, which decides whether the public may be told its name
/// @param reliability how reliable it has been so far
/// @param official    whether its notices are official notifications in the sense of GC III art. 122
/// @param repeats     the source from which it has what it says, or null when it speaks for itself; a repost and its
///                    original are one origin
public record Source(
        Id id,
        Operation.Id operation,
        String name,
        Kind kind,
        Reliability reliability,
        boolean official,
        @Nullable Id repeats) {

    /// Whose word this really is: the source it repeats, or itself.
    public Id origin() {
        return repeats == null ? id : repeats;
    }

    /// What kind of speaker a source is.
    public enum Kind {
        ORGANISATION,
        PUBLICATION,
        /// A channel or a group in a network: often one private person.
        CHANNEL,
        /// A relative, a witness, a comrade.
        PERSON;

        /// Whether it speaks in private: naming it would lead somebody to a family or a witness.
        public boolean isPrivate() {
            return this == CHANNEL || this == PERSON;
        }
    }

    /// The number of a source.
    public record Id(long number) {}
}
