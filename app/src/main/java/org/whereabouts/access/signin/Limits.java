package org.whereabouts.access.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How often somebody may try to come in: ten times an hour for an account, and for a neighbourhood,
/// whichever way they try.
@Component
public class Limits {

    static final int MOST = 10;
    private static final Duration MEMORY = Duration.ofHours(1);

    private final Tries tries;
    private final Clock clock;

    Limits(Tries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /// Whether one more try is looked at.
    ///
    /// @param account of whom; blank when nobody is named
    /// @param from    the neighbourhood; blank when it is not known
    public boolean admit(String account, String from) {
        var begin = clock.instant().minus(MEMORY);
        return isBelow("account " + account, account, begin) && isBelow("from " + from, from, begin);
    }

    private boolean isBelow(String key, String part, java.time.Instant begin) {
        return part.isBlank() || tries.since(key, begin) < MOST;
    }

    /// Remembers a wrong one, whatever becomes of the transaction around it.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wrong(String account, String from) {
        var now = clock.instant();
        if (!account.isBlank()) {
            tries.add("account " + account, now, now.minus(MEMORY));
        }
        if (!from.isBlank()) {
            tries.add("from " + from, now, now.minus(MEMORY));
        }
    }
}
