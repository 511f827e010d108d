package org.whereabouts.casework.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Tallies;

/// How much an officer decided, and took back, lately: for their own eyes.
@Component
public class OwnFigures {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Tallies tallies;
    private final Clock clock;

    OwnFigures(Tallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /// The officer's own numbers of the last thirty days.
    public Own of(SignedIn officer) {
        Instant since = clock.instant().minus(LATELY);
        return new Own(count(Measure.allDecisions(), since, officer), count(Measure.allTakenBack(), since, officer));
    }

    private long count(Collection<String> deeds, Instant since, SignedIn officer) {
        return tallies.counts(deeds, since, officer.actor()).stream()
                .mapToLong(Tallies.Count::times)
                .sum();
    }

    /// How much of both.
    public record Own(long decided, long takenBack) {}
}
