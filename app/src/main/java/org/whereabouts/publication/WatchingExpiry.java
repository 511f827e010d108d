package org.whereabouts.publication;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Lets entries expire while the service runs: when it starts, for those whose time ran out meanwhile, and every
/// minute.
@Component
@ConditionalOnWebApplication
class WatchingExpiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingExpiry.class);

    private final LettingEntriesExpire letting;
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ScheduledFuture<?> work;

    WatchingExpiry(LettingEntriesExpire letting) {
        this.letting = letting;
    }

    @Override
    public void start() {
        // A clockwork for each start: what was stopped may be started again.
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("watching expiry").factory());
        work = fresh.scheduleWithFixedDelay(this::watch, 0, 1, TimeUnit.MINUTES);
        clockwork = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clockwork;
        clockwork = null;
        work = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }

    private void watch() {
        try {
            letting.expire();
        } catch (RuntimeException trouble) {
            // The message of such a failure may quote a row; the next minute it is tried again.
            LOG.warn(
                    "WA-0621 the expiry of entries was not told: {}",
                    trouble.getClass().getSimpleName());
        }
    }
}
