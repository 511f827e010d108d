package org.whereabouts.telegram.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.receiving.Inbox.Arrived;
import org.whereabouts.telegram.receiving.Inbox.Outcome;

/// What an inbox does, wherever it keeps things.
public abstract class InboxContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    /// An empty one.
    protected abstract Inbox inbox();

    private static Arrived update(long number, String chat, Instant due) {
        return new Arrived(number, chat, NOW, NOW.minusSeconds(60), due, 0, new Locked(new byte[] {(byte) number}));
    }

    @Test
    void keepsANumberOnceAlsoAfterItWasTakenUp() {
        Inbox inbox = inbox();
        assertThat(inbox.last(NOW.minusSeconds(1))).isZero();
        assertThat(inbox.add(update(7, "a", NOW))).isTrue();
        assertThat(inbox.add(update(7, "a", NOW))).isFalse();
        inbox.done(7, Outcome.ANSWERED);
        assertThat(inbox.add(update(7, "a", NOW))).isFalse();
        assertThat(inbox.next(NOW)).isEmpty();
        assertThat(inbox.last(NOW.minusSeconds(1))).isEqualTo(7);
        assertThat(inbox.last(NOW)).isZero();
    }

    @Test
    void givesEachChatsOldestEvenWhereANewerOneIsDueBefore() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW.plusSeconds(9)));
        inbox.add(update(2, "a", NOW));
        inbox.add(update(3, "b", NOW));
        assertThat(inbox.next(NOW).orElseThrow().number()).isEqualTo(3);
        inbox.done(3, Outcome.ANSWERED);
        assertThat(inbox.next(NOW)).isEmpty();
        assertThat(inbox.next(NOW.plusSeconds(9)).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void putsOffWhatCannotBeTakenUp() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW));
        assertThat(inbox.next(NOW).orElseThrow().attempts()).isEqualTo(1);
        inbox.later(1, NOW.plusSeconds(4));
        assertThat(inbox.next(NOW.plusSeconds(3))).isEmpty();
        Arrived again = inbox.next(NOW.plusSeconds(4)).orElseThrow();
        assertThat(again.attempts()).isEqualTo(2);
        assertThat(again.sealed().bytes()).containsExactly(1);
    }

    @Test
    void doesNotCountWhatOnlyHadToWait() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW));
        inbox.next(NOW);
        inbox.leave(1, NOW.plusSeconds(4));
        assertThat(inbox.next(NOW.plusSeconds(3))).isEmpty();
        assertThat(inbox.next(NOW.plusSeconds(4)).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void holdsWhatWaitsAndNothingElse() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW));
        assertThat(inbox.hold(1)).isTrue();
        assertThat(inbox.hold(2)).isFalse();
        inbox.done(1, Outcome.ANSWERED);
        assertThat(inbox.hold(1)).isFalse();
    }

    @Test
    void countsWhatCameAndKeepsNothingOfWhatIsTooMuch() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW));
        assertThat(inbox.tooMany(update(2, "a", NOW))).isTrue();
        assertThat(inbox.tooMany(update(2, "a", NOW))).isFalse();
        assertThat(inbox.since("a", NOW.minusSeconds(61))).isEqualTo(2);
        assertThat(inbox.since("a", NOW.minusSeconds(60))).isZero();
        assertThat(inbox.since("b", NOW.minusSeconds(61))).isZero();
        inbox.done(1, Outcome.ANSWERED);
        assertThat(inbox.next(NOW)).isEmpty();
        assertThat(inbox.last(NOW.minusSeconds(1))).isEqualTo(2);
    }

    @Test
    void forgetsAllThatIsOldAlsoWhatIsStuck() {
        Inbox inbox = inbox();
        inbox.add(update(1, "a", NOW));
        inbox.add(update(2, "b", NOW));
        inbox.done(2, Outcome.SET_ASIDE);
        inbox.forget(NOW);
        assertThat(inbox.next(NOW).orElseThrow().number()).isEqualTo(1);
        inbox.forget(NOW.plus(Duration.ofDays(1)));
        assertThat(inbox.next(NOW)).isEmpty();
        assertThat(inbox.add(update(2, "b", NOW))).isTrue();
    }

    @Test
    void showsAllOfAChatThatWaitsWhetherItIsDueOrNot() {
        Inbox inbox = inbox();
        inbox.add(update(3, "a", NOW.plusSeconds(9)));
        inbox.add(update(1, "a", NOW));
        inbox.add(update(2, "b", NOW));
        inbox.add(update(4, "a", NOW));
        inbox.done(4, Outcome.ANSWERED);
        inbox.tooMany(update(5, "a", NOW));
        assertThat(inbox.waiting("a")).extracting(Arrived::number).containsExactly(1L, 3L);
    }
}
