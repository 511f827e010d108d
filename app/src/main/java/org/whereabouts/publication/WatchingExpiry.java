package org.whereabouts.publication;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Lets entries expire while the service runs: when it starts, for those whose time ran out meanwhile, and
/// every minute.
@Component
@ConditionalOnWebApplication
class WatchingExpiry extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingExpiry.class);

    private final LettingEntriesExpire letting;

    WatchingExpiry(LettingEntriesExpire letting) {
        super("watching expiry", Duration.ZERO, Duration.ofMinutes(1));
        this.letting = letting;
    }

    @Override
    protected void turn() {
        letting.expire();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-0621 the expiry of entries was not told: {}", kind);
    }
}
