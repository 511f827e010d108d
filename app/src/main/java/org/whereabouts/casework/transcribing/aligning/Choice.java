package org.whereabouts.casework.transcribing.aligning;

/// What the third officer read.
///
/// @param value what they typed, for [Kind#OTHER] alone; else empty
public record Choice(Kind kind, String value) {

    @Override
    public String toString() {
        return kind.name();
    }

    /// How it is settled.
    public enum Kind {
        /// As the first one keyed it.
        FIRST,
        /// As the second one did.
        SECOND,
        /// Otherwise.
        OTHER,
        /// It cannot be read.
        UNREADABLE
    }
}
