package org.whereabouts.casework.facts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.casework.facts.Contradictions.What;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Page;

/// Looks through what has changed in the register for facts that are contested.
@Service
class NotingContradictions {

    private final Changes changes;
    private final People people;
    private final Contradictions contradictions;

    NotingContradictions(Changes changes, People people, Contradictions contradictions) {
        this.changes = changes;
        this.people = people;
        this.contradictions = contradictions;
    }

    /// Looks at the next changes, and notes how far it has come in the same transaction.
    ///
    /// @param most at most this many
    /// @return whether there may be more
    @Transactional
    public boolean next(int most) {
        Page page = changes.after(contradictions.mark(), most);
        if (!page.reports().isEmpty()) {
            people.all(page.reports().stream()
                            .map(changed -> changed.report().person())
                            .distinct()
                            .toList())
                    .forEach(this::look);
            contradictions.reached(page.next());
        }
        return !page.last();
    }

    /// Looks at one entry now.
    ///
    /// @return whether something in it is contested
    @Transactional
    public boolean look(Person.Id id) {
        List<Person> there = people.all(List.of(id));
        if (there.isEmpty()) {
            contradictions.gone(id);
            return false;
        }
        return look(there.getFirst());
    }

    private boolean look(Person person) {
        Optional<What> contested = Explained.contested(person);
        contested.ifPresentOrElse(
                what -> contradictions.found(person.id(), what), () -> contradictions.gone(person.id()));
        return contested.isPresent();
    }
}
