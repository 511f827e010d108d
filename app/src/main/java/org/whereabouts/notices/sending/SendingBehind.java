package org.whereabouts.notices.sending;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.notices.CorrectingWhatWasTold;
import org.whereabouts.notices.RemindingOfRenewal;

/// Reminds, corrects and sends while the service runs, every ten seconds and never faster than was set.
@Component
@ConditionalOnWebApplication
class SendingBehind implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SendingBehind.class);
    private static final int SECONDS = 10;

    private final List<Runnable> deeds;
    private final boolean held;
    private volatile @Nullable ScheduledExecutorService clockwork;

    SendingBehind(
            SendingNotices sending,
            RemindingOfRenewal reminding,
            CorrectingWhatWasTold correcting,
            Environment settings) {
        int aMinute = settings.getProperty("whereabouts.notices.per-minute", Integer.class, 30);
        this.deeds = List.of(
                reminding::remind, correcting::catchUp, () -> sending.send(Math.max(1, aMinute * SECONDS / 60)));
        // The families of the demo are invented; their addresses may be somebody's.
        this.held = settings.getProperty("whereabouts.notices.hold", Boolean.class, false)
                || settings.getProperty("whereabouts.demo", Boolean.class, false);
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sending notices").factory());
        if (!held) {
            var _ = fresh.scheduleWithFixedDelay(this::work, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
        clockwork = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clockwork;
        clockwork = null;
        if (running != null) {
            // Whoever is carrying something carries it to its end, as long as nobody loses patience.
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    private void work() {
        for (Runnable deed : deeds) {
            try {
                deed.run();
            } catch (RuntimeException trouble) {
                // The message of such a failure may quote a row; the next time it is tried again.
                LOG.warn("WA-1312 notices have to wait: {}", trouble.getClass().getSimpleName());
            }
        }
    }
}
