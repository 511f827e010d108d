package org.whereabouts.casework.facts;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Looks for contested facts while the service runs, at a pace that leaves it room to answer.
@Component
@ConditionalOnWebApplication
class FollowingContradictions extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingContradictions.class);
    private static final int AT_A_TIME = 200;
    private static final Duration IDLE = Duration.ofSeconds(3);

    private final NotingContradictions noting;

    FollowingContradictions(NotingContradictions noting) {
        super("looking for contradictions", IDLE, IDLE);
        this.noting = noting;
    }

    @Override
    protected void turn() throws InterruptedException {
        boolean more = true;
        while (more && isRunning()) {
            long start = System.nanoTime();
            more = noting.next(AT_A_TIME);
            // As long at rest as at work, like the comparing of reports.
            Thread.sleep(Duration.ofNanos(more ? System.nanoTime() - start : 0));
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1520 the looking for contradictions paused: {}", kind);
    }
}
