package org.whereabouts.casework.facts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.facts.Contradictions.Contested;
import org.whereabouts.registry.Person;

/// The contested entries that wait, and whose hands they are in.
@Component
class ContestedInHand {

    private static final int LOOKED_AT = 200;

    private final Contradictions contradictions;
    private final NotingContradictions noting;
    private final Items items;
    private final Clock clock;

    ContestedInHand(Contradictions contradictions, NotingContradictions noting, Items items, Clock clock) {
        this.contradictions = contradictions;
        this.noting = noting;
        this.items = items;
        this.clock = clock;
    }

    long count() {
        return contradictions.backlog().count();
    }

    Optional<Contested> find(Person.Id person) {
        return contradictions.find(person).filter(Contested::waits);
    }

    /// The first that this officer may take and in which something is still contested; it is theirs from
    /// now on.
    Optional<Contested> claim(SignedIn officer) {
        Instant now = clock.instant();
        Optional<Contested> claimed = claim(officer, now);
        while (claimed.isPresent() && !noting.look(claimed.get().person())) {
            items.forget(ContestedThatWait.NAME, claimed.get().item());
            claimed = claim(officer, now);
        }
        return claimed;
    }

    private Optional<Contested> claim(SignedIn officer, Instant now) {
        List<UUID> waiting =
                contradictions.waiting(LOOKED_AT).stream().map(Contested::item).toList();
        return items.claim(ContestedThatWait.NAME, waiting, officer.officer(), now)
                .flatMap(item -> contradictions.find(Contested.person(item)));
    }

    /// Puts one off for a day, for whoever is there then.
    void putOff(Contested contested) {
        items.putOff(ContestedThatWait.NAME, contested.item(), clock.instant());
    }
}
