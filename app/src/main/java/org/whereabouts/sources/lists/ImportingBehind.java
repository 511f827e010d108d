package org.whereabouts.sources.lists;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Imports what was ordered while the service runs.
@Component
@ConditionalOnWebApplication
class ImportingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportingBehind.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TrustingAList trusting;
    private final ImportingWaitingLists importing;

    ImportingBehind(TrustingAList trusting, ImportingWaitingLists importing) {
        super("importing lists", PAUSE, PAUSE);
        this.trusting = trusting;
        this.importing = importing;
    }

    @Override
    protected void turn() {
        attempt(trusting::orderTrusted);
        importing.importAll();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2067 lists have to wait: {}", kind);
    }
}
