package org.whereabouts.audit.heads;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Lets the head of the audit be signed while the service runs.
@Component
@ConditionalOnWebApplication
class SigningEveryHour extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(SigningEveryHour.class);

    private final SignedHeads heads;

    SigningEveryHour(SignedHeads heads) {
        super("signing the audit", Duration.ofMinutes(1), Duration.ofMinutes(5));
        this.heads = heads;
    }

    @Override
    protected void turn() {
        heads.sign();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-0215 the audit's head was not signed: {}", kind);
    }
}
