package org.whereabouts.sources;

/// What came of something that was brought.
public sealed interface Taken {

    /// It is kept.
    record New(Document.Id document) implements Taken {}

    /// The same bytes are kept already; that they came again is noted.
    record AlreadyThere(Document.Id document) implements Taken {}

    /// Nothing was kept.
    record Refused(Why why) implements Taken {}

    /// Why nothing was kept.
    enum Why {
        /// There is nothing in it.
        EMPTY,
        /// It is larger than [TakingADocumentIn#MOST] bytes.
        TOO_LARGE,
        /// It could not be read from where it lay.
        UNREADABLE
    }
}
