package org.whereabouts.publication.guard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether more is asked of the whole register than families ask. It begins in the minute in which it is too much, and
/// is over when it was less than half as much for some minutes: what hovers about a threshold does not flicker.
final class Rush {

    private static final int MINUTE = 60;

    private final GuardSettings settings;
    private long minute;
    private int asked;
    private int missed;
    private int askedBefore;
    private int missedBefore;
    private long busy;
    private @Nullable Instant since;

    Rush(GuardSettings settings) {
        this.settings = settings;
    }

    /// Counts a question.
    ///
    /// @return whether a rush begins with it
    synchronized boolean asked(Instant now) {
        turn(now);
        asked++;
        return weigh(now);
    }

    /// Counts an answer with nobody in it.
    ///
    /// @return whether a rush begins with it
    synchronized boolean missed(Instant now) {
        turn(now);
        missed++;
        return weigh(now);
    }

    /// Since when there is one; null when there is none.
    synchronized @Nullable Instant since(Instant now) {
        turn(now);
        return since;
    }

    /// What was counted in the last full minute: questions, and those that found nobody.
    synchronized int[] lastMinute(Instant now) {
        turn(now);
        return new int[] {askedBefore, missedBefore};
    }

    private boolean weigh(Instant now) {
        if (since == null && (asked > settings.questionsAMinute() || missed > settings.missesAMinute())) {
            since = now;
            busy = minute;
            return true;
        }
        if (asked > settings.questionsAMinute() / 2 || missed > settings.missesAMinute() / 2) {
            busy = minute;
        }
        return false;
    }

    private void turn(Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), MINUTE);
        if (current != minute) {
            askedBefore = current == minute + 1 ? asked : 0;
            missedBefore = current == minute + 1 ? missed : 0;
            asked = 0;
            missed = 0;
            minute = current;
        }
        if (since != null && current - busy > settings.calmMinutes()) {
            since = null;
        }
    }
}
