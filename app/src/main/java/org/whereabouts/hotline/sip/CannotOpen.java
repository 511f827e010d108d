package org.whereabouts.hotline.sip;

/// The line cannot be opened as it was asked to be.
public final class CannotOpen extends Exception {

    private static final long serialVersionUID = 1;

    private final Why why;

    /// @param why   in one word
    /// @param cause what the machine said
    public CannotOpen(Why why, Throwable cause) {
        super("WA-1612 " + why, cause);
        this.why = why;
    }

    /// What is in the way.
    public Why why() {
        return why;
    }

    /// What can be in the way.
    public enum Why {
        /// A port is taken, or the address is not this machine's.
        PLACE,
        /// The certificate cannot be read.
        CERTIFICATE
    }
}
