package org.whereabouts.publication.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.MovingClock;

class RushTest {

    private final MovingClock clock = new MovingClock();
    private final Rush rush = new Rush(new GuardSettings(1000, 5000, 100, 20, 5, 6, 10, 3, false));

    @Test
    void beginsWithTheQuestionThatIsTooMuchAndSaysSoOnce() {
        ask(100);
        assertThat(rush.since(clock.instant())).isNull();
        assertThat(rush.asked(clock.instant())).isTrue();
        assertThat(rush.asked(clock.instant())).isFalse();
        assertThat(rush.since(clock.instant())).isEqualTo(MovingClock.NOON);
    }

    @Test
    void beginsWithFewQuestionsWhenTheyFindNobody() {
        for (int i = 0; i < 20; i++) {
            assertThat(rush.missed(clock.instant())).isFalse();
        }
        assertThat(rush.missed(clock.instant())).isTrue();
    }

    @Test
    void manyMinutesOfWhatFamiliesAskAreNone() {
        for (int minute = 0; minute < 60; minute++) {
            ask(100);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(rush.since(clock.instant())).isNull();
    }

    @Test
    void isOverOnlyWhenItWasQuietForAWhileNotWhenItHoversAboutTheThreshold() {
        ask(101);
        for (int minute = 0; minute < 10; minute++) {
            clock.pass(Duration.ofMinutes(1));
            ask(60);
            assertThat(rush.since(clock.instant())).isNotNull();
        }
        for (int minute = 0; minute < 5; minute++) {
            clock.pass(Duration.ofMinutes(1));
            ask(50);
            assertThat(rush.since(clock.instant())).isNotNull();
        }
        clock.pass(Duration.ofMinutes(1));
        assertThat(rush.since(clock.instant())).isNull();
    }

    @Test
    void tellsOfTheLastFullMinute() {
        ask(7);
        rush.missed(clock.instant());
        assertThat(rush.lastMinute(clock.instant())).containsExactly(0, 0);
        clock.pass(Duration.ofMinutes(1));
        assertThat(rush.lastMinute(clock.instant())).containsExactly(7, 1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(rush.lastMinute(clock.instant())).containsExactly(0, 0);
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            rush.asked(clock.instant());
        }
    }
}
