package org.whereabouts.enquiries.calendar;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.matches.MatchingEnquiries;

/// Lets matching go on while the service runs.
@Component
@ConditionalOnWebApplication
class KeepingMatches implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingMatches.class);
    private static final long IDLE_MS = 1_000;

    private final MatchingEnquiries matching;
    private volatile @Nullable Thread worker;

    KeepingMatches(MatchingEnquiries matching) {
        this.matching = matching;
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().daemon().name("matching enquiries").start(this::work);
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        try {
            while (isRunning()) {
                if (!follow()) {
                    Thread.sleep(IDLE_MS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean follow() {
        try {
            return matching.follow();
        } catch (RuntimeException trouble) {
            // The message of such a failure is a code at most; the next second it is tried again.
            LOG.warn("WA-0821 matching paused: {}", trouble.getClass().getSimpleName());
            return false;
        }
    }
}
