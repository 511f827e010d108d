package org.whereabouts.notices.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When to try again: after one minute, then twice as long each time up to six hours, a fifth more or less so that not
/// all come back at once; not any more after about three days.
final class Patience {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 9;
    private static final double SHARE = 0.2;
    /// The first nine take eight and a half hours, each further one six.
    private static final int ATTEMPTS = 19;

    private Patience() {}

    /// When to try again; empty when it was tried often enough.
    ///
    /// @param attempt how often it was tried
    /// @param asked   how long the other side asked us to wait, or null
    static Optional<Instant> again(int attempt, Instant now, @Nullable Duration asked, RandomGenerator chance) {
        if (attempt >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration usual = Duration.ofMinutes(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        double share = 1 + SHARE * (2 * chance.nextDouble() - 1);
        Duration shaken = Duration.ofMillis((long) (min(usual, LONGEST).toMillis() * share));
        return Optional.of(now.plus(asked == null || asked.compareTo(shaken) < 0 ? shaken : asked));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
