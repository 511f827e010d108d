package org.whereabouts.notices.sending;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.notices.CorrectingWhatWasTold;
import org.whereabouts.notices.RemindingOfRenewal;

/// Reminds, corrects and sends while the service runs, every ten seconds and never faster than was set.
@Component
@ConditionalOnWebApplication
class SendingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(SendingBehind.class);
    private static final int SECONDS = 10;

    private final List<Runnable> deeds;

    SendingBehind(
            SendingNotices sending,
            RemindingOfRenewal reminding,
            CorrectingWhatWasTold correcting,
            Environment settings) {
        super("sending notices", Duration.ofSeconds(SECONDS), Duration.ofSeconds(SECONDS));
        int aMinute = settings.getProperty("whereabouts.notices.per-minute", Integer.class, 30);
        // The families of the demo are invented; their addresses may be somebody's.
        boolean held = settings.getProperty("whereabouts.notices.hold", Boolean.class, false)
                || settings.getProperty("whereabouts.demo", Boolean.class, false);
        this.deeds = held
                ? List.of()
                : List.of(
                        reminding::remind,
                        correcting::catchUp,
                        () -> sending.send(Math.max(1, aMinute * SECONDS / 60)));
    }

    @Override
    protected void turn() {
        deeds.forEach(this::attempt);
    }

    /// Whoever is carrying something carries it to its end, as long as nobody loses patience.
    @Override
    protected void halt(ExecutorService running) {
        running.shutdown();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1312 notices have to wait: {}", kind);
    }
}
