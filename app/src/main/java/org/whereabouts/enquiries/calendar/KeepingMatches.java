package org.whereabouts.enquiries.calendar;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.enquiries.matches.MatchingEnquiries;

/// Lets matching go on while the service runs.
@Component
@ConditionalOnWebApplication
class KeepingMatches extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingMatches.class);

    private final MatchingEnquiries matching;

    KeepingMatches(MatchingEnquiries matching) {
        super("matching enquiries", Duration.ZERO, Duration.ofSeconds(1));
        this.matching = matching;
    }

    @Override
    protected void turn() {
        boolean more = true;
        while (more && isRunning()) {
            more = matching.follow();
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-0821 matching paused: {}", kind);
    }
}
