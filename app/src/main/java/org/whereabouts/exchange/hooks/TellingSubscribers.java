package org.whereabouts.exchange.hooks;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Tells subscribers while the service runs, every second.
@Component
@ConditionalOnWebApplication
class TellingSubscribers extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(TellingSubscribers.class);

    private final NoticingEntries noticing;
    private final Delivering delivering;

    TellingSubscribers(NoticingEntries noticing, Delivering delivering) {
        super("telling subscribers", Duration.ofSeconds(1), Duration.ofSeconds(1));
        this.noticing = noticing;
        this.delivering = delivering;
    }

    @Override
    protected void turn() {
        attempt(() -> goOn(noticing::look));
        goOn(delivering::deliver);
    }

    private void goOn(BooleanSupplier work) {
        boolean more = true;
        while (more && isRunning()) {
            more = work.getAsBoolean();
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1912 subscribers could not be told: {}", kind);
    }
}
