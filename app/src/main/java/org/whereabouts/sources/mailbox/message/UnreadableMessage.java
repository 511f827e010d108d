package org.whereabouts.sources.mailbox.message;

/// A message is not what it seemed to be.
public final class UnreadableMessage extends Exception {

    private final Unreadable why;

    /// @param why what is the matter
    public UnreadableMessage(Unreadable why) {
        super("WA-2052 " + why);
        this.why = why;
    }

    /// What is the matter.
    public Unreadable why() {
        return why;
    }
}
