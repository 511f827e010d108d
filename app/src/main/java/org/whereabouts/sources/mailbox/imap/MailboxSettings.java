package org.whereabouts.sources.mailbox.imap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/// The mailbox as `docs/operating/mailbox.md` lets one set it up.
///
/// @param host     the name of its server; empty when there is none
/// @param user     who we are to it
/// @param folder   which folder is fetched
/// @param done     the folder into which a message is moved once it is kept; empty: it is only marked as read
/// @param trusted  a file with the certificates by which the server is known; empty: the public authorities
/// @param largest  how many bytes of one message are fetched at most
/// @param patience how long the server may be silent
public record MailboxSettings(
        String host,
        int port,
        String user,
        String password,
        String folder,
        String done,
        Tls tls,
        String trusted,
        int largest,
        Duration patience) {

    /// How the connection is protected.
    public enum Tls {
        /// Begins in the clear and must go on encrypted.
        STARTTLS,
        /// Encrypted from the first byte.
        IMPLICIT,
        /// Not at all: only for a server on the same machine.
        NONE
    }

    /// Whether there is a mailbox.
    public boolean ready() {
        return !host.isEmpty();
    }

    /// Whether nobody on the way can read along.
    boolean isProtected() {
        return tls != Tls.NONE || host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    /// What tells this mailbox from others, to be kept as a digest.
    public String box() {
        return user + "@" + host + "/" + folder;
    }

    String protocol() {
        return tls == Tls.IMPLICIT ? "imaps" : "imap";
    }

    Properties properties() {
        String begin = "mail." + protocol() + ".";
        var all = new Properties();
        all.put(begin + "starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        all.put(begin + "starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        all.put(begin + "ssl.checkserveridentity", "true");
        if (!trusted.isEmpty()) {
            all.put(begin + "ssl.socketFactory", Trust.in(Path.of(trusted)));
        }
        // Reading must not mark: a message is marked when it is kept.
        all.put(begin + "peek", "true");
        all.put(begin + "fetchsize", Integer.toString(1 << 20));
        String milliseconds = Long.toString(patience.toMillis());
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.put(begin + timeout, milliseconds);
        }
        return all;
    }

    /// Neither the password nor who we are.
    @Override
    public String toString() {
        return "mailbox";
    }
}
