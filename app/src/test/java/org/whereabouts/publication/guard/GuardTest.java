package org.whereabouts.publication.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.publication.guard.Guard.Decision;

/// Who is let in, and for what.
class GuardTest {

    private static final String HERE = "c63364";
    private static final String THERE = "cb0071";
    private static final GuardSettings SETTINGS = new GuardSettings(100, 250, 1000, 1000, 5, 6, 10, 3, false);

    private final MovingClock clock = new MovingClock();
    private final GuardMemory memory = new GuardMemoryInMemory();
    private final Guard guard = guard(SETTINGS);

    @Test
    void everybodyIsLetInAndNoNetworkPaysForAnother() {
        guard.given(HERE, 99);
        assertEntered(guard.decide(HERE, null));
        guard.given(HERE, 1);
        Decision.Wait wait = assertWaits(guard.decide(HERE, null));
        assertThat(wait.why()).isEqualTo(Guard.Why.MUCH);
        assertThat(wait.left()).isEqualTo(Duration.ofSeconds(10));
        assertEntered(guard.decide(THERE, null));
    }

    @Test
    void aMinuteEndsAndADayDoes() {
        guard.given(HERE, 100);
        clock.pass(Duration.ofMinutes(1));
        assertEntered(guard.decide(HERE, null));
        guard.given(HERE, 150);
        clock.pass(Duration.ofMinutes(2));
        assertWaits(guard.decide(HERE, null));
        clock.pass(Duration.ofDays(1));
        assertEntered(guard.decide(HERE, null));
    }

    @Test
    void aNetworkThatIsNotKnownIsNotCounted() {
        guard.given("", 10_000);
        assertEntered(guard.decide("", null));
    }

    @Test
    void whoWorkedIsLetInHoweverManyShareTheConnection() {
        guard.given(HERE, 100_000);
        for (int family = 0; family < 50; family++) {
            assertEntered(guard.decide(HERE, worked(HERE)));
        }
    }

    @Test
    void workIsGoodOnceAndForOneNetworkAndTenMinutes() {
        memory.set(GuardMemory.Setting.ALWAYS);
        String pass = worked(HERE);
        assertWaits(guard.decide(THERE, pass));
        assertEntered(guard.decide(HERE, pass));
        assertWaits(guard.decide(HERE, pass));
        String old = worked(HERE);
        clock.pass(Duration.ofMinutes(10));
        assertWaits(guard.decide(HERE, old));
    }

    @Test
    void whatWeNeverGaveOrWhatWasNotWorkedForOpensNothing() {
        memory.set(GuardMemory.Setting.ALWAYS);
        String good = worked(HERE);
        String challenge = good.substring(0, good.lastIndexOf('.'));
        String forged = (challenge.charAt(8) == 'a' ? "b" : "a") + challenge.substring(1);
        assertWaits(guard.decide(HERE, Working.pass(forged, SETTINGS.workBits())));
        assertWaits(guard.decide(HERE, challenge + ".0-0-0-0-0-0-0-0"));
        assertWaits(guard.decide(HERE, challenge + "." + "0-".repeat(900)));
        for (String garbled : new String[] {"", ".", "...", "a.b.c.d", "x".repeat(5000), "тут.тут.тут"}) {
            assertWaits(guard.decide(HERE, garbled));
        }
        assertEntered(guard.decide(HERE, good));
    }

    @Test
    void anotherProgramOnTheSameDatabaseTakesIt() {
        memory.set(GuardMemory.Setting.ALWAYS);
        assertEntered(guard(SETTINGS).decide(HERE, worked(HERE)));
    }

    @Test
    void whoWaitedAsLongAsTheyWereToldIsLetInAndWhoComesEarlyIsNotSentBackToTheStart() {
        memory.set(GuardMemory.Setting.ALWAYS);
        Decision.Wait wait = assertWaits(guard.decide(HERE, null));
        clock.pass(Duration.ofSeconds(4));
        Decision.Wait early = assertWaits(guard.decide(HERE, wait.challenge()));
        assertThat(early.early()).isTrue();
        assertThat(early.challenge()).isEqualTo(wait.challenge());
        assertThat(early.left()).isEqualTo(Duration.ofSeconds(6));
        clock.pass(Duration.ofSeconds(6));
        assertEntered(guard.decide(HERE, wait.challenge()));
        assertWaits(guard.decide(HERE, wait.challenge()));
    }

    @Test
    void whoWaitsForAThousandAtOnceIsLetInThreeTimesAMinuteAndWhoWorksNeverMeetsThat() {
        memory.set(GuardMemory.Setting.ALWAYS);
        var challenges = new String[10];
        for (int i = 0; i < challenges.length; i++) {
            challenges[i] = assertWaits(guard.decide(HERE, null)).challenge();
        }
        clock.pass(Duration.ofSeconds(10));
        int entered = 0;
        for (String challenge : challenges) {
            entered += guard.decide(HERE, challenge) instanceof Decision.Enter ? 1 : 0;
        }
        assertThat(entered).isEqualTo(3);
        assertThat(assertWaits(guard.decide(HERE, challenges[9])).challenge()).isEqualTo(challenges[9]);
        assertEntered(guard.decide(HERE, worked(HERE)));
        clock.pass(Duration.ofMinutes(1));
        assertEntered(guard.decide(HERE, challenges[9]));
    }

    @Test
    void inARushEverybodyTakesAMomentUntilItIsOver() {
        for (int i = 0; i < 1000; i++) {
            assertEntered(guard.decide("", null));
        }
        assertThat(assertWaits(guard.decide(THERE, null)).why()).isEqualTo(Guard.Why.RUSH);
        assertEntered(guard.decide(THERE, worked(THERE)));
        assertThat(guard.state().since()).isEqualTo(clock.instant());
        clock.pass(Duration.ofMinutes(6));
        assertEntered(guard.decide(THERE, null));
    }

    @Test
    void whoComesBackWithWorkIsNotCountedTwiceSoThatARushOfFamiliesEnds() {
        for (int i = 0; i < 1001; i++) {
            guard.decide("", null);
        }
        for (int minute = 0; minute < 6; minute++) {
            clock.pass(Duration.ofMinutes(1));
            for (int family = 0; family < 400; family++) {
                if (guard.decide("", null) instanceof Decision.Wait(var _, String challenge, var _, boolean _)) {
                    assertEntered(guard.decide("", Working.pass(challenge, SETTINGS.workBits())));
                }
            }
        }
        assertThat(guard.state().since()).isNull();
    }

    @Test
    void theConfigurationCanAskAlwaysAndIsRefusedWhenItAsksForYears() {
        assertWaits(guard(new GuardSettings(100, 250, 1000, 1000, 5, 6, 10, 3, true))
                .decide(HERE, null));
        assertThatThrownBy(() -> new GuardSettings(100, 250, 1000, 1000, 5, 40, 10, 3, true))
                .hasMessageContaining("WA-2120");
    }

    private Guard guard(GuardSettings settings) {
        return new Guard(settings, memory, new SigningChallenges(memory), clock);
    }

    private String worked(String network) {
        return Working.pass(assertWaits(guard.decide(network, null)).challenge(), SETTINGS.workBits());
    }

    private static void assertEntered(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Enter.class);
    }

    private static Decision.Wait assertWaits(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Wait.class);
        return (Decision.Wait) decision;
    }
}
