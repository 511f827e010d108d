package org.whereabouts.casework.matches;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.JudgingACandidate;
import org.whereabouts.notices.News;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Standings;

/// What the telling of a match rests on: what is known of the person, and what is settled.
@Component
class WhatIsTold {

    private static final String RULE = "rule:grave-takes-two";

    private final People people;
    private final Told told;
    private final Clock clock;
    private final GraveMatches grave;
    private final JudgingACandidate judging;

    WhatIsTold(People people, Told told, Clock clock, GraveMatches grave, JudgingACandidate judging) {
        this.grave = grave;
        this.judging = judging;
        this.people = people;
        this.told = told;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Set<UUID> among(Collection<UUID> candidates) {
        return told.among(candidates);
    }

    void settled(UUID candidate, String outcome) {
        told.settled(candidate, outcome, now());
    }

    /// What the news is: grave as soon as any source that is heard says that the person is dead or wounded,
    /// whether or not others contradict. Whoever calls has the contradiction before them.
    News news(Candidate candidate, Clearance clearance) {
        boolean speaks = clearance instanceof Clearance.Alive || clearance instanceof Clearance.Declines;
        return speaks
                ? News.Plain.THERE_IS_NEWS
                : people.find(candidate.seen().person())
                        .map(WhatIsTold::gravity)
                        .orElse(News.Plain.THERE_IS_NEWS);
    }

    /// Lets a match wait for a second officer again, when it was validated by one and has become grave
    /// since.
    ///
    /// @return whether it was: then nothing is told
    boolean waitsForAnother(Candidate candidate, News news) {
        boolean waits = news instanceof News.Grave && !grave.isOfTwo(candidate);
        if (waits) {
            judging.undo(candidate.id(), RULE);
        }
        return waits;
    }

    /// How grave what is known of a person is.
    static News gravity(Person person) {
        Optional<Fate> fate = Standings.fate(person).map(fact -> fact.value());
        if (fate.filter(Fate.DEAD::equals).isPresent()) {
            return News.Grave.DEATH;
        }
        boolean wounded = person.standing().stream()
                .anyMatch(report -> report.statement().situation().status() == Status.WOUNDED);
        return wounded ? News.Grave.GRAVE_WOUND : News.Plain.THERE_IS_NEWS;
    }
}
