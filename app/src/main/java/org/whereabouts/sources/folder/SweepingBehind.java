package org.whereabouts.sources.folder;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Looks through the folder every three seconds while the service runs: over a network, nobody tells when a file
/// comes.
@Component
@ConditionalOnWebApplication
class SweepingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingBehind.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final SweepingTheFolder sweeping;

    SweepingBehind(SweepingTheFolder sweeping) {
        super("watching the folder", PAUSE, PAUSE);
        this.sweeping = sweeping;
    }

    @Override
    protected void turn() {
        sweeping.sweep();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2065 the folder has to wait: {}", kind);
    }
}
