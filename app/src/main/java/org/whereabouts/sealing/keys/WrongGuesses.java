package org.whereabouts.sealing.keys;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// How often a wrong passphrase was given in a row, and how long the next one is kept waiting.
@Component
class WrongGuesses {

    private static final int MOST_DOUBLINGS = 5;

    private final Duration first;
    private int wrong;

    WrongGuesses() {
        this(Duration.ofSeconds(1));
    }

    /// @param first how long whoever guessed wrong for the first time waits; each time twice as long, up to
    ///              32 times
    WrongGuesses(Duration first) {
        this.first = first;
    }

    /// Counts another one.
    ///
    /// @return how many there are now
    synchronized String another() {
        wrong++;
        return Integer.toString(wrong);
    }

    synchronized void forget() {
        wrong = 0;
    }

    void pause() {
        try {
            Thread.sleep(first.multipliedBy(1L << Math.min(Math.max(0, wrong - 1), MOST_DOUBLINGS)));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
