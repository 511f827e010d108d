package org.whereabouts.sealing.serving;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.WrappingAnew;

/// Wraps data keys the quick way while the service is unlocked, so that the next unlocking is quick.
@Component
@ConditionalOnWebApplication
class WrappingBehind implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WrappingBehind.class);
    private static final int SECONDS = 20;

    private final HeldKeys held;
    private final WrappingAnew wrapping;
    private volatile @Nullable ScheduledExecutorService clockwork;

    WrappingBehind(HeldKeys held, WrappingAnew wrapping) {
        this.held = held;
        this.wrapping = wrapping;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("wrapping data keys anew").factory());
        var _ = fresh.scheduleWithFixedDelay(this::wrap, SECONDS, SECONDS, TimeUnit.SECONDS);
        clockwork = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clockwork;
        clockwork = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    private void wrap() {
        try {
            held.ring().ifPresent(ring -> {
                var done = wrapping.wrap(ring, "system", some -> {});
                if (done.damaged() > 0) {
                    LOG.warn("WA-0945 {} data keys are damaged", done.damaged());
                }
            });
        } catch (RuntimeException lockedMeanwhile) {
            LOG.debug(
                    "WA-0946 data keys were not wrapped anew: {}",
                    lockedMeanwhile.getClass().getSimpleName());
        }
    }
}
