package org.whereabouts.notices.mail;

import java.time.Clock;
import java.time.Duration;
import org.whereabouts.notices.post.Post;
import org.whereabouts.notices.way.Carrier;

/// E-mail as tests of other packages set it up.
public final class Mail {

    private Mail() {}

    /// A carrier that speaks to a mail server on this machine, in the clear.
    public static Carrier to(int port) {
        return new EmailCarrier(server(port, MailServer.Tls.NONE), Clock.systemUTC());
    }

    /// Bulletins to a mail server on this machine, in the clear.
    public static Post bulletins(int port) {
        var server = server(port, MailServer.Tls.NONE);
        return new BulletinsByMail(new EmailCarrier(server, Clock.systemUTC()), server, Clock.systemUTC());
    }

    /// A carrier that nobody has set up.
    public static Carrier nowhere() {
        var none = new MailServer("", 25, "", "", "", MailServer.Tls.STARTTLS, Duration.ofSeconds(1));
        return new EmailCarrier(none, Clock.systemUTC());
    }

    static MailServer server(int port, MailServer.Tls tls) {
        return new MailServer(
                "127.0.0.1", port, "", "", "Invented bureau <bureau@example.org>", tls, Duration.ofSeconds(2));
    }
}
