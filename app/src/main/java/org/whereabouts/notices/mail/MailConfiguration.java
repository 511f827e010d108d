package org.whereabouts.notices.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The mail server as `docs/operating/notices.md` lets one set it up.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    MailServer mailServer(
            @Value("${whereabouts.mail.host:}") String host,
            @Value("${whereabouts.mail.port:587}") int port,
            @Value("${whereabouts.mail.user:}") String user,
            @Value("${whereabouts.mail.password:}") String password,
            @Value("${whereabouts.mail.from:}") String from,
            @Value("${whereabouts.mail.tls:starttls}") String tls) {
        var kind = MailServer.Tls.valueOf(tls.strip().toUpperCase(Locale.ROOT));
        return new MailServer(host.strip(), port, user.strip(), password, from.strip(), kind, PATIENCE);
    }

    @Bean
    EmailCarrier emailCarrier(MailServer server, Clock clock) {
        return new EmailCarrier(server, clock);
    }

    @Bean
    BulletinsByMail bulletinsByMail(EmailCarrier carrier, MailServer server, Clock clock) {
        return new BulletinsByMail(carrier, server, clock);
    }
}
