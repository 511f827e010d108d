package org.whereabouts.letters;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Sha256;

/// Sees to it that nobody floods a mailbox with invitations: five wishes an hour from one neighbourhood, and one
/// invitation a day to one address. It is remembered in memory only, under digests that die with the program.
@Component
class LimitingWishes {

    private static final int AN_HOUR = 5;
    private static final int MOST_REMEMBERED = 10_000;

    private final byte[] salt = new byte[32];
    private final Map<String, Count> counts = new HashMap<>();
    private final Clock clock;

    private record Count(Instant ends, int times) {}

    LimitingWishes(Clock clock) {
        new SecureRandom().nextBytes(salt);
        this.clock = clock;
    }

    boolean admitFrom(String neighbourhood) {
        return neighbourhood.isEmpty() || admit("from " + neighbourhood, AN_HOUR, Duration.ofHours(1));
    }

    boolean admitTo(String address) {
        return admit("to " + address.strip().toLowerCase(Locale.ROOT), 1, Duration.ofDays(1));
    }

    private synchronized boolean admit(String what, int most, Duration period) {
        Instant now = clock.instant();
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(count -> count.ends().isBefore(now));
        }
        var digest = Sha256.algorithm();
        digest.update(salt);
        digest.update(what.getBytes(StandardCharsets.UTF_8));
        Count count = counts.merge(
                Sha256.finish(digest).hex(),
                new Count(now.plus(period), 1),
                (old, fresh) -> old.ends().isBefore(now) ? fresh : new Count(old.ends(), old.times() + 1));
        return count.times() <= most;
    }
}
