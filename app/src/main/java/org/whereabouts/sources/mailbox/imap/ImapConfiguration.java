package org.whereabouts.sources.mailbox.imap;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.sources.mailbox.imap.MailboxSettings.Tls;

/// The mailbox as whoever runs the installation sets it up.
@Configuration(proxyBeanMethods = false)
class ImapConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    MailboxSettings mailboxSettings(
            @Value("${whereabouts.mailbox.host:}") String host,
            @Value("${whereabouts.mailbox.port:993}") int port,
            @Value("${whereabouts.mailbox.user:}") String user,
            @Value("${whereabouts.mailbox.password:}") String password,
            @Value("${whereabouts.mailbox.folder:INBOX}") String folder,
            @Value("${whereabouts.mailbox.done:}") String done,
            @Value("${whereabouts.mailbox.tls:implicit}") String tls,
            @Value("${whereabouts.mailbox.certificate:}") String certificate,
            @Value("${whereabouts.mailbox.largest-megabytes:60}") int megabytes) {
        return new MailboxSettings(
                host.strip(),
                port,
                user.strip(),
                password,
                folder.strip(),
                done.strip(),
                Tls.valueOf(tls.strip().toUpperCase(Locale.ROOT)),
                certificate.strip(),
                Math.clamp(megabytes, 1, 200) << 20,
                PATIENCE);
    }

    @Bean
    PostOffice postOffice(MailboxSettings settings) {
        return PostOffice.at(settings);
    }
}
