package org.whereabouts.notices.mail;

import java.time.Duration;
import java.util.Properties;

/// The mail server that takes over what we send, as it was set up.
///
/// @param host     its name; empty when there is none
/// @param user     who we are to it; empty when it does not ask
/// @param from     the sender of all messages, such as `Information bureau <bureau@example.org>`
/// @param patience how long it may be silent
record MailServer(String host, int port, String user, String password, String from, Tls tls, Duration patience) {

    /// How the connection is protected.
    enum Tls {
        /// Begins in the clear and must go on encrypted.
        STARTTLS,
        /// Encrypted from the first byte.
        IMPLICIT,
        /// Not at all: only for a mail server on the same machine.
        NONE
    }

    boolean ready() {
        return !host.isEmpty() && !from.isEmpty();
    }

    /// The part of the sender behind the at sign.
    String domain() {
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    String protocol() {
        return tls == Tls.IMPLICIT ? "smtps" : "smtp";
    }

    Properties properties() {
        String begin = "mail." + protocol() + ".";
        var all = new Properties();
        all.put("mail.mime.charset", "UTF-8");
        all.put(begin + "host", host);
        all.put(begin + "port", Integer.toString(port));
        all.put(begin + "auth", Boolean.toString(!user.isEmpty()));
        all.put(begin + "starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        all.put(begin + "starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        all.put(begin + "ssl.checkserveridentity", "true");
        String milliseconds = Long.toString(patience.toMillis());
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.put(begin + timeout, milliseconds);
        }
        // A name we would otherwise look up, and tell.
        all.put(begin + "localhost", domain());
        return all;
    }

    /// Neither the password nor who we are.
    @Override
    public String toString() {
        return "mail server";
    }
}
