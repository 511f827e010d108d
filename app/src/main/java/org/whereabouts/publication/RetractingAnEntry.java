package org.whereabouts.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// Takes an entry back from everybody's eyes.
@Service
public class RetractingAnEntry {

    private final PublishedEntries entries;
    private final Changes changes;
    private final Audit audit;
    private final Rules rules;
    private final People people;

    RetractingAnEntry(PublishedEntries entries, Changes changes, Audit audit, Rules rules, People people) {
        this.people = people;
        this.entries = entries;
        this.changes = changes;
        this.audit = audit;
        this.rules = rules;
    }

    /// Takes it back; it is gone from every page with the next request.
    ///
    /// @return why nothing was done, or empty when it was
    @Transactional
    public Optional<Refusal> retract(Person.Id person, Decision decision) {
        if (!entries.takeBack(person, rules.now(), decision)) {
            return Optional.of(Refusal.NOT_PUBLISHED);
        }
        audit.append(
                new Act(decision.by(), "entry.retracted", person.toString(), Map.of("because", decision.because())));
        changes.touch(List.of(person));
        return Optional.empty();
    }

    /// Puts it back as it stood, as far as the policy admits it now: with the decision, the place and the
    /// time it had.
    ///
    /// @return why nothing was done, or empty when it was
    @Transactional
    public Optional<Refusal> undo(long number, String officer) {
        Retraction retraction = entries.retraction(number).orElse(null);
        if (retraction == null || retraction.undone()) {
            return Optional.of(Refusal.NOT_PUBLISHED);
        }
        Person.Id person = retraction.entry().person();
        Optional<Refusal> refused = people.all(List.of(person)).stream()
                .findFirst()
                .map(there -> rules.of(there.operation()).refuses(there, rules.today()))
                .orElse(Optional.of(Refusal.NO_SUCH_ENTRY));
        if (refused.isPresent()) {
            return refused;
        }
        if (!entries.putBack(retraction, rules.now(), officer)) {
            return Optional.of(Refusal.NOT_PUBLISHED);
        }
        audit.append(new Act(
                officer, "entry.retraction.undone", person.toString(), Map.of("number", Long.toString(number))));
        changes.touch(List.of(person));
        return Optional.empty();
    }
}
