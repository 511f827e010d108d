package org.whereabouts.enquiries.calendar;

import java.util.List;
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

/// Lets enquiries rest, erases what rested long, and lets drafts expire while the service runs: when it
/// starts, and every ten minutes.
@Component
@ConditionalOnWebApplication
class WatchingTheCalendar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingTheCalendar.class);
    private static final int MINUTES = 10;

    private final LettingEnquiriesRest resting;
    private final ErasingWhatRests erasing;
    private final LettingDraftsExpire drafts;
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ScheduledFuture<?> work;

    WatchingTheCalendar(LettingEnquiriesRest resting, ErasingWhatRests erasing, LettingDraftsExpire drafts) {
        this.resting = resting;
        this.erasing = erasing;
        this.drafts = drafts;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("watching the calendar").factory());
        work = fresh.scheduleWithFixedDelay(this::watch, 1, MINUTES, TimeUnit.MINUTES);
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
        for (Runnable deed : List.<Runnable>of(resting::rest, erasing::erase, drafts::expire)) {
            try {
                deed.run();
            } catch (RuntimeException trouble) {
                // The message of such a failure may quote a row; the next time it is tried again.
                LOG.warn(
                        "WA-1104 what was due in enquiries was not done: {}",
                        trouble.getClass().getSimpleName());
            }
        }
    }
}
