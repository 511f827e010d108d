package org.whereabouts.hotline.left;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.LimitsOnReading;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.hotline.left.CallBack.Result;

/// Takes a call-back in hand, puts it off to a time, or settles it.
@Service
public class SettlingACallBack {

    private static final Duration IN_HAND = Duration.ofMinutes(30);
    private static final Duration FURTHEST = Duration.ofDays(30);

    private final CallBacks callBacks;
    private final LimitsOnReading limits;
    private final Audit audit;
    private final Clock clock;

    SettlingACallBack(CallBacks callBacks, LimitsOnReading limits, Audit audit, Clock clock) {
        this.callBacks = callBacks;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes it in hand for half an hour, so that nobody else calls meanwhile.
    ///
    /// @return false when a colleague has it, or it is settled
    @Transactional
    public boolean hold(UUID id, SignedIn officer) {
        Instant now = now();
        return callBacks.hold(id, officer.actor(), now, now.minus(IN_HAND));
    }

    /// Whether a call can be put off to a moment.
    public boolean isWithinReach(Instant due) {
        Instant now = now();
        return !due.isBefore(now) && !due.isAfter(now.plus(FURTHEST));
    }

    /// Puts it off: they were not reached, or asked for another time.
    ///
    /// @return false when that time has passed, or is further off than a month
    @Transactional
    public boolean later(UUID id, Instant due, SignedIn officer) {
        if (!isWithinReach(due) || !hold(id, officer)) {
            return false;
        }
        callBacks.later(id, due.truncatedTo(ChronoUnit.MICROS));
        limits.decided(officer, id);
        audit.append(new Act(officer.actor(), "call.back.later", id.toString(), Map.of()));
        return true;
    }

    /// Settles it.
    ///
    /// @return false when a colleague has it, or it was settled before
    @Transactional
    public boolean settle(UUID id, Result result, SignedIn officer) {
        if (!hold(id, officer) || !callBacks.settle(id, officer.actor(), now(), result)) {
            return false;
        }
        limits.decided(officer, id);
        audit.append(new Act(officer.actor(), "call.back.settled", id.toString(), Map.of("result", result.name())));
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
