package org.whereabouts.hotline.calls;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// How long one waits, as far as that can honestly be said: what people have waited lately, and never less than
/// somebody
/// is waiting now.
@Component
public class WaitingTimes {

    private static final Duration LATELY = Duration.ofHours(3);
    private static final int MOST = 20;
    /// Of fewer, nothing follows.
    private static final int FEWEST = 3;
    private static final List<Integer> SAID = List.of(1, 2, 3, 5, 10, 15, 20, 30);

    private final Calls calls;
    private final Clock clock;

    WaitingTimes(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /// The key of the sentence that says it.
    ///
    /// @param waiting how long those wait who wait now
    /// @param free    how many officers have nobody
    public String said(List<Duration> waiting, int free) {
        if (free > waiting.size()) {
            return "wait.none";
        }
        List<Duration> lately = calls.waits(clock.instant().minus(LATELY), MOST).stream()
                .sorted()
                .toList();
        if (lately.size() < FEWEST) {
            return "wait.unknown";
        }
        Duration usual = lately.get(lately.size() / 2);
        Duration longest = waiting.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return said(usual.compareTo(longest) > 0 ? usual : longest);
    }

    /// Rounded up: whoever waits less than they were told is not disappointed.
    private static String said(Duration wait) {
        double minutes = wait.toSeconds() / 60.0;
        return "wait." + SAID.stream().filter(one -> minutes <= one).findFirst().orElse(60);
    }
}
