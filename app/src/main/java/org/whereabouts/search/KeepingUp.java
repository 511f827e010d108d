package org.whereabouts.search;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Lets the index follow the register while the service runs, every second.
@Component
@ConditionalOnWebApplication
class KeepingUp extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingUp.class);

    private final CandidatesInLucene index;

    KeepingUp(CandidatesInLucene index) {
        super("following the register", Duration.ZERO, Duration.ofSeconds(1));
        this.index = index;
    }

    @Override
    protected void turn() {
        index.follow(done -> {});
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-0705 the index did not follow the register: {}", kind);
    }
}
