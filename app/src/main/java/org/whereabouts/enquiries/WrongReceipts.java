package org.whereabouts.enquiries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Wrong guesses of the last hour, in memory and nowhere else: by number, and by where they came from.
@Component
class WrongReceipts {

    static final int MOST = 10;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> guesses = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    WrongReceipts(Clock clock) {
        this.clock = clock;
    }

    /// Whether one more guess is answered.
    synchronized boolean admit(String number, String from) {
        return recent("number " + number) < MOST && (from.isEmpty() || recent("from " + from) < MOST);
    }

    /// Remembers a wrong one.
    synchronized void wrong(String number, String from) {
        Instant now = clock.instant();
        guesses.computeIfAbsent("number " + number, key -> new ArrayDeque<>()).add(now);
        if (!from.isEmpty()) {
            guesses.computeIfAbsent("from " + from, key -> new ArrayDeque<>()).add(now);
        }
    }

    private int recent(String key) {
        Deque<Instant> all = guesses.get(key);
        if (all == null) {
            return 0;
        }
        Instant begin = clock.instant().minus(MEMORY);
        all.removeIf(one -> one.isBefore(begin));
        if (all.isEmpty()) {
            guesses.remove(key);
        }
        return all.size();
    }
}
