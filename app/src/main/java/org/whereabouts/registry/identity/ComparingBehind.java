package org.whereabouts.registry.identity;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Lets the comparing go on behind while the service answers, at a pace that leaves it room to.
@Component
@ConditionalOnWebApplication
class ComparingBehind implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ComparingBehind.class);
    private static final int AT_A_TIME = 50;
    private static final long IDLE_MS = 3_000;

    private final ComparingReports comparing;
    private volatile @Nullable Thread worker;

    ComparingBehind(ComparingReports comparing) {
        this.comparing = comparing;
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().daemon().name("comparing reports").start(this::work);
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
            Thread.sleep(IDLE_MS);
            while (isRunning()) {
                long start = System.nanoTime();
                boolean more = compare();
                long took = (System.nanoTime() - start) / 1_000_000;
                // As long at rest as at work: at most half of one core, whatever comes in.
                Thread.sleep(more ? took : IDLE_MS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean compare() {
        try {
            return comparing.compareNext(AT_A_TIME);
        } catch (RuntimeException trouble) {
            LOG.warn("WA-0320 the comparing paused: {}", trouble.getClass().getSimpleName());
            return false;
        }
    }
}
