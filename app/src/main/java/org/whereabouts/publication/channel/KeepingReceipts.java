package org.whereabouts.publication.channel;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Keeps the receipts of what was taken back while the service runs, every second.
@Component
@ConditionalOnWebApplication
class KeepingReceipts extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingReceipts.class);

    private final AskingTheChannels asking;

    KeepingReceipts(AskingTheChannels asking) {
        super("keeping receipts", Duration.ofSeconds(1), Duration.ofSeconds(1));
        this.asking = asking;
    }

    @Override
    protected void turn() {
        asking.ask(this::isRunning);
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2101 the receipts of what was taken back were not kept: {}", kind);
    }
}
