package org.whereabouts.sealing.serving;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.WrappingAnew;

/// Wraps data keys the quick way while the service is unlocked, so that the next unlocking is quick.
@Component
@ConditionalOnWebApplication
class WrappingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(WrappingBehind.class);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(20);

    private final HeldKeys held;
    private final WrappingAnew wrapping;

    WrappingBehind(HeldKeys held, WrappingAnew wrapping) {
        super("wrapping data keys anew", NOW_AND_THEN, NOW_AND_THEN);
        this.held = held;
        this.wrapping = wrapping;
    }

    @Override
    protected void turn() {
        held.ring().ifPresent(ring -> {
            var done = wrapping.wrap(ring, "system", some -> {});
            if (done.damaged() > 0) {
                LOG.warn("WA-0945 {} data keys are damaged", done.damaged());
            }
        });
    }

    /// Locked meanwhile, as a rule.
    @Override
    protected void failed(String kind) {
        LOG.debug("WA-0946 data keys were not wrapped anew: {}", kind);
    }
}
