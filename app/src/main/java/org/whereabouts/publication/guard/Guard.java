package org.whereabouts.publication.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.tally.Tally;

/// Decides whether somebody is shown a page at once, or takes a moment first. Nobody is shut out.
///
/// Who asks is a network (/24, /56), kept as a keyed digest in memory until the day is over, and nowhere else. One that
/// is not known is not counted; in a rush it takes a moment as everybody does.
@Component
class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final GuardSettings settings;
    private final GuardMemory memory;
    private final SigningChallenges signing;
    private final Challenges challenges;
    private final Passes passes;
    private final Clock clock;
    private final Rush rush;
    private final Tally minutes = new Tally(Duration.ofMinutes(1));
    private final Tally days = new Tally(Duration.ofDays(1));
    private volatile Instant looked = Instant.MIN;
    private volatile GuardMemory.Setting setting = GuardMemory.Setting.BY_ITSELF;

    Guard(GuardSettings settings, GuardMemory memory, SigningChallenges signing, Clock clock) {
        this.settings = settings;
        this.memory = memory;
        this.signing = signing;
        this.challenges = new Challenges(signing);
        this.passes = new Passes(challenges, settings, clock);
        this.clock = clock;
        this.rush = new Rush(settings);
    }

    /// Whether somebody is let in.
    ///
    /// @param pass what came back for a challenge, or null
    Decision decide(String network, @Nullable String pass) {
        Instant now = clock.instant();
        String who = digest(network);
        Passes.Read read = pass == null ? new Passes.Read.Worthless() : passes.read(pass, who);
        if (read instanceof Passes.Read.Good) {
            // It was counted when it was asked for the first time.
            return new Decision.Enter();
        }
        if (rush.asked(now)) {
            LOG.warn("WA-2122 a rush on the register: every page takes a moment until it is over");
        }
        Why why = why(who, now);
        if (why == null) {
            return new Decision.Enter();
        }
        return read instanceof Passes.Read.Early(String challenge, Duration left)
                ? new Decision.Wait(why, challenge, left, true)
                : new Decision.Wait(why, challenges.give(who, now), Duration.ofSeconds(settings.waitSeconds()), false);
    }

    /// Counts what somebody was given.
    void given(String network, int cards) {
        String who = digest(network);
        if (!who.isEmpty()) {
            Instant now = clock.instant();
            minutes.add(who, Math.max(1, cards), now);
            days.add(who, Math.max(1, cards), now);
        }
    }

    /// Counts a question that found nobody.
    void missed() {
        if (rush.missed(clock.instant())) {
            LOG.warn("WA-2123 many look for people who are not in the register: every page takes a moment");
        }
    }

    /// How it is now.
    State state() {
        Instant now = clock.instant();
        int[] counted = rush.lastMinute(now);
        return new State(rush.since(now), set(now), settings.always(), counted[0], counted[1]);
    }

    /// Looks at once at what was set, instead of some seconds later.
    void lookAgain() {
        looked = Instant.MIN;
    }

    private @Nullable Why why(String who, Instant now) {
        if (settings.always() || set(now) == GuardMemory.Setting.ALWAYS || rush.since(now) != null) {
            return Why.RUSH;
        }
        if (who.isEmpty()) {
            return null;
        }
        boolean much = minutes.of(who, now) >= settings.cardsAMinute() || days.of(who, now) >= settings.cardsADay();
        return much ? Why.MUCH : null;
    }

    /// Several threads may look at the same time; each finds the same.
    private GuardMemory.Setting set(Instant now) {
        if (looked.equals(Instant.MIN) || now.isAfter(looked.plus(LOOK_AGAIN))) {
            looked = now;
            setting = memory.setting();
        }
        return setting;
    }

    private String digest(String network) {
        return network.isEmpty() ? "" : signing.sign("network|" + network);
    }

    /// Why somebody takes a moment.
    enum Why {
        /// Very much is asked of the register, or an administrator wants it so.
        RUSH,
        /// Their network was given much.
        MUCH
    }

    /// What is decided.
    sealed interface Decision {

        /// They are shown the page.
        record Enter() implements Decision {}

        /// They take a moment.
        ///
        /// @param challenge for which they work, or wait
        /// @param left      how long they wait who do not work
        /// @param early     whether they came back too early
        record Wait(Why why, String challenge, Duration left, boolean early) implements Decision {}
    }

    /// How it is.
    ///
    /// @param since      when the rush began; null when there is none
    /// @param set        what an administrator set
    /// @param configured whether the configuration asks for it always
    /// @param asked      questions in the last full minute
    /// @param missed     of them those that found nobody
    record State(@Nullable Instant since, GuardMemory.Setting set, boolean configured, int asked, int missed) {}
}
