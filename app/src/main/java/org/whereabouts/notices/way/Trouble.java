package org.whereabouts.notices.way;

/// What can be in the way; nobody's address and nobody's words.
public enum Trouble {
    /// The other side is not there.
    NOT_REACHED,
    /// The other side asked to come again later.
    ASKED_TO_WAIT,
    /// No answer came in time.
    NO_ANSWER,
    /// The other side does not accept what we show it: password, signature, certificate.
    NOT_ADMITTED,
    /// The other side does not know this address, or refuses it.
    ADDRESS_REFUSED,
    /// What was given as an address is none.
    NO_ADDRESS,
    /// Something of our own broke.
    BROKEN
}
