package org.whereabouts.notices.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.Notices;

/// Sends what is due, one after the other, as long as addresses can be read.
@Component
class SendingNotices {

    /*
     * Claiming and recording are two transactions, and between them the message leaves the house: nothing can make
     * these three one. So a notice is marked as being sent before it is. Who finds such a mark that is older than any
     * sending takes does not know whether the message left, sends it (again), and says so in the state. At least once,
     * and never silently twice.
     */

    /// Longer than the slowest carrier waits for all its answers together.
    static final Duration SILENT = Duration.ofMinutes(10);

    private final Notices notices;
    private final Attempting attempting;
    private final Settling settling;
    private final Clock clock;

    SendingNotices(Notices notices, Attempting attempting, Settling settling, Clock clock) {
        this.notices = notices;
        this.attempting = attempting;
        this.settling = settling;
        this.clock = clock;
    }

    /// Sends some of what is due.
    ///
    /// @param most how many at most
    /// @return how many were taken in hand
    int send(int most) {
        int taken = 0;
        while (taken < most && attempting.can() && sendNext()) {
            taken++;
        }
        return taken;
    }

    private boolean sendNext() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Claim> claim = notices.claim(now, now.minus(SILENT));
        claim.ifPresent(one -> settling.settle(one, attempting.attempt(one.notice())));
        return claim.isPresent();
    }
}
