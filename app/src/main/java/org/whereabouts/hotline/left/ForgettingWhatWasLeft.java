package org.whereabouts.hotline.left;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Subject;

/// Erases messages and numbers a month after they were settled, forgets calls after thirteen months, and ends those
/// that
/// nobody ended because the program was stopped.
@Component
@ConditionalOnWebApplication
class ForgettingWhatWasLeft extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingWhatWasLeft.class);
    private static final Duration SETTLED = Duration.ofDays(30);
    private static final Duration CALLS = Duration.ofDays(400);
    private static final Duration LONGEST_CALL = Duration.ofHours(6);

    private final CallBacks callBacks;
    private final Calls calls;
    private final ErasingASubject erasing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgettingWhatWasLeft(
            CallBacks callBacks, Calls calls, ErasingASubject erasing, TransactionTemplate transaction, Clock clock) {
        super("forgetting what was left on the line", Duration.ofMinutes(2), Duration.ofHours(1));
        this.callBacks = callBacks;
        this.calls = calls;
        this.erasing = erasing;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void turn() {
        Instant now = clock.instant();
        attempt(() -> calls.cut(now.minus(LONGEST_CALL), now));
        attempt(() -> calls.forget(now.minus(CALLS)));
        attempt(() -> transaction.executeWithoutResult(begun -> erase(now)));
    }

    private void erase(Instant now) {
        List<UUID> gone = callBacks.forget(now.minus(SETTLED));
        gone.forEach(id -> erasing.erase(new Subject("call-back", id), "system", "call.back.settled"));
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1661 what was left on the line was not forgotten: {}", kind);
    }
}
