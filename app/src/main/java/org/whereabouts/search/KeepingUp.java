package org.whereabouts.search;

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

/// Lets the index follow the register while the service runs, every second.
@Component
@ConditionalOnWebApplication
class KeepingUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingUp.class);

    private final CandidatesInLucene index;
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ScheduledFuture<?> work;

    KeepingUp(CandidatesInLucene index) {
        this.index = index;
    }

    @Override
    public void start() {
        // A clockwork for each start: what was stopped may be started again.
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("following the register").factory());
        work = fresh.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
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

    private void follow() {
        try {
            index.follow(done -> {});
        } catch (RuntimeException trouble) {
            // The message of such a failure is a code and a path; the next second it is tried again.
            LOG.warn(
                    "WA-0705 the index did not follow the register: {}",
                    trouble.getClass().getSimpleName());
        }
    }
}
