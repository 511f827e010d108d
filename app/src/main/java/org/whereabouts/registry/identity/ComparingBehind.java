package org.whereabouts.registry.identity;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Lets the comparing go on behind while the service answers, at a pace that leaves it room to.
@Component
@ConditionalOnWebApplication
class ComparingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ComparingBehind.class);
    private static final int AT_A_TIME = 50;
    private static final Duration IDLE = Duration.ofSeconds(3);

    private final ComparingReports comparing;

    ComparingBehind(ComparingReports comparing) {
        super("comparing reports", IDLE, IDLE);
        this.comparing = comparing;
    }

    @Override
    protected void turn() throws InterruptedException {
        boolean more = true;
        while (more && isRunning()) {
            long start = System.nanoTime();
            more = comparing.compareNext(AT_A_TIME);
            // As long at rest as at work: at most half of one core, whatever comes in.
            Thread.sleep(Duration.ofNanos(more ? System.nanoTime() - start : 0));
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-0320 the comparing paused: {}", kind);
    }
}
