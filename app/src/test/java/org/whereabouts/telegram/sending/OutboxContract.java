package org.whereabouts.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.sending.Outbox.Claim;
import org.whereabouts.telegram.sending.Outbox.Outcome;

/// What an outbox does, wherever it keeps things.
public abstract class OutboxContract {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration SILENT = Duration.ofMinutes(1);

    /// An empty one.
    protected abstract Outbox outbox();

    private static Claim claim(Outbox outbox, Instant now) {
        return outbox.claim(now, now.minus(SILENT)).orElseThrow();
    }

    private static void add(Outbox outbox, String chat, int content) {
        outbox.add(chat, content, NOW, new Locked(new byte[] {(byte) content}));
    }

    @Test
    void givesEachChatsOldestAndNothingToTwoAtATime() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        add(outbox, "a", 2);
        add(outbox, "b", 3);
        Claim first = claim(outbox, NOW);
        assertThat(first.sealed().bytes()).containsExactly(1);
        Claim other = claim(outbox, NOW);
        assertThat(other.sealed().bytes()).containsExactly(3);
        assertThat(outbox.claim(NOW, NOW.minus(SILENT))).isEmpty();
        assertThat(outbox.end(first, Outcome.DONE, NOW)).isTrue();
        assertThat(claim(outbox, NOW).sealed().bytes()).containsExactly(2);
        assertThat(outbox.end(first, Outcome.DONE, NOW)).isFalse();
    }

    @Test
    void marksWhatSomebodyWasSilentAbout() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        Claim lost = claim(outbox, NOW);
        assertThat(lost.perhaps()).isFalse();
        Instant later = NOW.plus(SILENT).plusSeconds(1);
        Claim again = claim(outbox, later);
        assertThat(again.perhaps()).isTrue();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(outbox.end(lost, Outcome.DONE, later)).isFalse();
        assertThat(outbox.end(again, Outcome.PERHAPS_TWICE, later)).isTrue();
    }

    @Test
    void triesAgainWhenItIsDueAndKnowsWhetherItMayHaveSucceeded() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        outbox.again(claim(outbox, NOW), NOW.plusSeconds(5), false);
        assertThat(outbox.claim(NOW.plusSeconds(4), NOW)).isEmpty();
        Claim second = claim(outbox, NOW.plusSeconds(5));
        assertThat(second.perhaps()).isFalse();
        outbox.again(second, NOW.plusSeconds(6), true);
        assertThat(claim(outbox, NOW.plusSeconds(6)).perhaps()).isTrue();
    }

    @Test
    void countsWhatFailedAndNotWhatHadToWait() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        outbox.leave(claim(outbox, NOW), NOW);
        Claim second = claim(outbox, NOW);
        assertThat(second.failed()).isZero();
        assertThat(second.perhaps()).isFalse();
        outbox.again(second, NOW, true);
        Claim third = claim(outbox, NOW);
        assertThat(third.failed()).isEqualTo(1);
        outbox.leave(third, NOW);
        assertThat(claim(outbox, NOW).perhaps()).isTrue();
    }

    @Test
    void remembersAMessageWithTheEndOfWhatPostedIt() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        Claim lost = claim(outbox, NOW);
        Instant later = NOW.plus(SILENT).plusSeconds(1);
        Claim again = claim(outbox, later);
        assertThat(outbox.stands(lost, Outcome.DONE, 6, later)).isFalse();
        assertThat(outbox.stands(again, Outcome.PERHAPS_TWICE, 7, later)).isTrue();
        assertThat(outbox.takeShown("a")).containsExactly(6L, 7L);
        assertThat(outbox.claim(later, NOW)).isEmpty();
    }

    @Test
    void givesUpAllOfAChat() {
        Outbox outbox = outbox();
        add(outbox, "a", 1);
        add(outbox, "a", 2);
        add(outbox, "b", 3);
        outbox.giveUp("a", NOW);
        assertThat(claim(outbox, NOW).sealed().bytes()).containsExactly(3);
        assertThat(outbox.claim(NOW, NOW.minus(SILENT))).isEmpty();
    }

    @Test
    void remembersWhatMayBeDeletedForAWhile() {
        Outbox outbox = outbox();
        outbox.shown("a", 7, NOW);
        outbox.shown("a", 7, NOW);
        outbox.shown("a", 9, NOW.plusSeconds(10));
        outbox.shown("b", 8, NOW.plusSeconds(10));
        outbox.forget(NOW, NOW.plusSeconds(5));
        assertThat(outbox.takeShown("a")).containsExactly(9L);
        assertThat(outbox.takeShown("a")).isEmpty();
        assertThat(outbox.takeShown("b")).containsExactly(8L);
    }
}
