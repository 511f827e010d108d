package org.whereabouts.casework.facts;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.facts.Contradictions.Contested;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.registry.Person;

/// The contested entries that wait, and whose hands they are in.
@Component
class ContestedInHand {

    static final String QUEUE = "contested";
    private static final Duration LATER = Duration.ofDays(1);

    private final Contradictions contradictions;
    private final NotingContradictions noting;
    private final TakingInHand hands;

    ContestedInHand(Contradictions contradictions, NotingContradictions noting, TakingInHand hands) {
        this.contradictions = contradictions;
        this.noting = noting;
        this.hands = hands;
    }

    long count() {
        return hands.count(QUEUE);
    }

    Optional<Contested> find(Person.Id person) {
        return contradictions.find(person).filter(Contested::waits);
    }

    /// The first that this officer may take and in which something is still contested; it is theirs from
    /// now on.
    Optional<Contested> claim(SignedIn officer) {
        Optional<Contested> claimed = next(officer);
        while (claimed.isPresent() && !noting.look(claimed.get().person())) {
            hands.forget(QUEUE, claimed.get().item());
            claimed = next(officer);
        }
        return claimed;
    }

    private Optional<Contested> next(SignedIn officer) {
        return hands.next(QUEUE, officer).flatMap(item -> contradictions.find(Contested.person(item)));
    }

    /// Puts one off for a day, for whoever is there then.
    ///
    /// @return false when it is in somebody else's hands
    boolean later(Contested contested, SignedIn officer) {
        return hands.later(QUEUE, contested.item(), LATER, officer);
    }
}
