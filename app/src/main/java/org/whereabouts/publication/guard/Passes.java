package org.whereabouts.publication.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.whereabouts.pages.tally.Tally;

/// Reads what comes back for a challenge: work that was done, or time that has passed. Each opens one page, once.
final class Passes {

    private static final int CHALLENGE_PARTS = 3;
    private static final int MANY = 50_000;
    private static final int MOST = 500_000;

    private final Challenges challenges;
    private final GuardSettings settings;
    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final Tally waited = new Tally(Duration.ofMinutes(1));

    Passes(Challenges challenges, GuardSettings settings, Clock clock) {
        this.challenges = challenges;
        this.settings = settings;
        this.clock = clock;
    }

    /// What a pass is worth.
    ///
    /// @param who the network, as a digest
    Read read(String pass, String who) {
        Instant now = clock.instant();
        String[] parts = pass.split("\\.", CHALLENGE_PARTS + 1);
        if (parts.length < CHALLENGE_PARTS) {
            return new Read.Worthless();
        }
        String challenge = String.join(".", parts[0], parts[1], parts[2]);
        Optional<Instant> given = challenges.given(challenge, who, now);
        if (given.isEmpty() || used.containsKey(challenge)) {
            return new Read.Worthless();
        }
        if (parts.length == CHALLENGE_PARTS) {
            return waited(challenge, who, given.get(), now);
        }
        return Work.isProved(challenge, parts[CHALLENGE_PARTS], settings.workBits()) && use(challenge, now)
                ? new Read.Good()
                : new Read.Worthless();
    }

    /// Somebody could ask for a thousand challenges and wait for all of them at once: so a network may wait only so
    /// often, and whoever works never meets this.
    private Read waited(String challenge, String who, Instant given, Instant now) {
        Duration left = Duration.between(now, given.plusSeconds(settings.waitSeconds()));
        if (left.isPositive()) {
            return new Read.Early(challenge, left);
        }
        if (waited.of(who, now) >= settings.waitsAMinute()) {
            return new Read.Early(challenge, waited.untilNext(now));
        }
        if (!use(challenge, now)) {
            return new Read.Worthless();
        }
        waited.add(who, 1, now);
        return new Read.Good();
    }

    private boolean use(String challenge, Instant now) {
        if (used.size() > MANY) {
            used.values().removeIf(until -> !now.isBefore(until));
        }
        return used.size() < MOST && used.putIfAbsent(challenge, now.plus(Challenges.GOOD)) == null;
    }

    /// What a pass is worth.
    sealed interface Read {

        /// It opens a page, and is used up.
        record Good() implements Read {}

        /// It will, later.
        record Early(String challenge, Duration left) implements Read {}

        /// Nothing: not from us, not for this who, too old, used before, or not worked for.
        record Worthless() implements Read {}
    }
}
