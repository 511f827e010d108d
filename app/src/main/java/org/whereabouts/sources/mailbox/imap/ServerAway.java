package org.whereabouts.sources.mailbox.imap;

/// The mailbox cannot be asked now; another turn may.
public final class ServerAway extends Exception {

    private final ServerTrouble trouble;

    /// @param trouble what it is; nothing of what the server said, which may name somebody
    public ServerAway(ServerTrouble trouble) {
        super("WA-2050 " + trouble);
        this.trouble = trouble;
    }

    /// What it is.
    public ServerTrouble trouble() {
        return trouble;
    }
}
