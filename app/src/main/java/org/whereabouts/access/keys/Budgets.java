package org.whereabouts.access.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.tally.Tally;

/// What each caller was given so far: a holder by key, everybody else by network.
///
/// Counted in the memory of this program: a restart forgets, and several programs count each for itself.
/// Nothing of it is written anywhere. Who comes from a network that is not known is not counted.
@Component
public class Budgets {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Budget withoutKey;
    private final Budget withKey;
    private final Clock clock;
    private final Tally minutes = new Tally(MINUTE);
    private final Tally days = new Tally(DAY);

    Budgets(BudgetSettings settings, Clock clock) {
        this.withoutKey = settings.withoutKey();
        this.withKey = settings.withKey();
        this.clock = clock;
    }

    /// What a caller may have altogether.
    public Budget of(Caller caller) {
        return caller instanceof Caller.Holder ? withKey : withoutKey;
    }

    /// Takes answers that are given out from what is left. When it is more than that, they are owed: the next
    /// request is refused until a new minute, or day, begins.
    public void spend(Caller caller, int answers) {
        String who = who(caller);
        if (!who.isEmpty() && answers > 0) {
            Instant now = clock.instant();
            minutes.add(who, answers, now);
            days.add(who, answers, now);
        }
    }

    /// What is left.
    public Left left(Caller caller) {
        Instant now = clock.instant();
        String who = who(caller);
        Budget budget = of(caller);
        int minute = Math.max(0, budget.minute() - minutes.of(who, now));
        int day = Math.max(0, budget.day() - days.of(who, now));
        return new Left(budget, minute, day, minutes.untilNext(now), days.untilNext(now));
    }

    private static String who(Caller caller) {
        return switch (caller) {
            case Caller.Holder holder -> holder.key().id().toString();
            case Caller.Anybody anybody -> anybody.network();
        };
    }

    /// What is left of a budget.
    ///
    /// @param minute     so many answers in this minute
    /// @param day        so many today
    /// @param nextMinute how long until the next minute begins
    /// @param nextDay    how long until the next day begins
    public record Left(Budget budget, int minute, int day, Duration nextMinute, Duration nextDay) {

        /// Whether there is nothing.
        public boolean isNothing() {
            return minute == 0 || day == 0;
        }

        /// How long until there is something again.
        public Duration untilMore() {
            return day == 0 ? nextDay : nextMinute;
        }
    }
}
