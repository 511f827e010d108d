package org.whereabouts.sources.mailbox.imap;

/// Why the mailbox could not be fetched.
public enum ServerTrouble {
    /// The server cannot be reached, or its certificate is not to be trusted.
    NOT_REACHED,
    /// It does not accept who we are: the name or the password is wrong, or has run out.
    NOT_ADMITTED,
    /// The settings ask for a connection that others could read.
    NOT_PROTECTED,
    /// There is no such folder.
    NO_FOLDER,
    /// The connection was lost, or the server answered something else than it should.
    LOST;

    /// The sentence for people.
    public String key() {
        return "mailbox.trouble." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }
}
