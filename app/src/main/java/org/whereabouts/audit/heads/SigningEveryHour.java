package org.whereabouts.audit.heads;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the head of the audit be signed while the service runs.
@Component
@ConditionalOnWebApplication
class SigningEveryHour implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SigningEveryHour.class);

    private final SignedHeads heads;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("signing the audit").factory());

    SigningEveryHour(SignedHeads heads) {
        this.heads = heads;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = clockwork.scheduleWithFixedDelay(this::sign, 1, 5, TimeUnit.MINUTES);
    }

    private void sign() {
        try {
            heads.sign();
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "WA-0215 the audit's head was not signed: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
