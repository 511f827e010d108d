package org.whereabouts.sources.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;

/// Fetches the mailbox while the service runs.
@Component("fetchingTheMailboxBehind")
@ConditionalOnWebApplication
class FetchingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(FetchingBehind.class);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final VisitingTheMailbox visiting;
    private final MailboxSettings settings;
    private final Clock clock;
    private final Duration every;
    private Instant next = Instant.MIN;
    private int failures;

    FetchingBehind(
            VisitingTheMailbox visiting,
            MailboxSettings settings,
            Clock clock,
            @Value("${whereabouts.mailbox.every-seconds:60}") int seconds) {
        super("fetching the mailbox", SECOND, SECOND);
        this.visiting = visiting;
        this.settings = settings;
        this.clock = clock;
        this.every = Duration.ofSeconds(Math.clamp(seconds, 1, 86_400));
    }

    @Override
    protected void turn() {
        Instant now = clock.instant();
        if (settings.ready() && !now.isBefore(next)) {
            failures = visiting.visit() ? 0 : failures + 1;
            next = now.plus(Patience.rest(every, failures));
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2059 the mailbox has to wait: {}", kind);
        failures++;
        next = clock.instant().plus(Patience.rest(every, failures));
    }
}
