package org.whereabouts.sources.mailbox.message;

/// Why a message could not be read.
public enum Unreadable {
    /// It is not written as messages are.
    BROKEN,
    /// Its parts lie within each other deeper than anybody means it.
    NESTED,
    /// It has more parts than anybody reads.
    MANY,
    /// It is longer than is fetched.
    LONG
}
