package org.whereabouts.sources.mailbox.imap;

/// Where our post lies until it is fetched.
public interface PostOffice {

    /// The one that speaks IMAP.
    static PostOffice at(MailboxSettings settings) {
        return new ImapPostOffice(settings);
    }

    /// Goes there.
    Counter open() throws ServerAway;
}
