package org.whereabouts.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// Publishes entries, one or a hundred thousand: those that the policy admits, and says of the others why
/// not.
@Service
public class PublishingEntries {

    private static final int AT_A_TIME = 1000;

    private final PeopleToBeShown people;
    private final PublishedEntries entries;
    private final Changes changes;
    private final Audit audit;
    private final Rules rules;

    PublishingEntries(PeopleToBeShown people, PublishedEntries entries, Changes changes, Audit audit, Rules rules) {
        this.people = people;
        this.entries = entries;
        this.changes = changes;
        this.audit = audit;
        this.rules = rules;
    }

    /// Publishes or renews the entries that may be public, all or none of them if something breaks.
    ///
    /// @param asked any number of addresses; read once
    @Transactional
    public Outcome publish(Collection<Person.Id> asked, Decision decision) {
        var tally = new Tally(decision);
        var batch = new ArrayList<Person.Id>(AT_A_TIME);
        for (Person.Id id : new HashSet<>(asked)) {
            batch.add(id);
            if (batch.size() == AT_A_TIME) {
                publishBatch(batch, tally);
                batch.clear();
            }
        }
        publishBatch(batch, tally);
        audit.append(tally.act());
        return tally.outcome();
    }

    private void publishBatch(List<Person.Id> batch, Tally tally) {
        Set<Person.Id> missing = new HashSet<>(batch);
        var admitted = new ArrayList<PublishedEntry>();
        List<Person> found = people.all(batch);
        Set<Person.Id> embargoed = tally.decision.isOfTwo() ? Set.of() : rules.embargoed(found);
        for (Person person : found) {
            if (missing.remove(person.id())) {
                refuses(person, tally.decision, embargoed)
                        .ifPresentOrElse(tally::refuse, () -> admitted.add(entry(person, tally.decision)));
            }
        }
        missing.forEach(none -> tally.refuse(Refusal.NO_SUCH_ENTRY));
        if (!admitted.isEmpty()) {
            entries.put(admitted);
            changes.touch(admitted.stream().map(PublishedEntry::person).toList());
            tally.published += admitted.size();
        }
    }

    private Optional<Refusal> refuses(Person person, Decision decision, Set<Person.Id> embargoed) {
        Policy policy = rules.of(person.operation());
        return policy.refuses(person, rules.today())
                .or(() -> decision.isOfOneOfficer() && policy.takesTwo(person, rules.today())
                        ? Optional.of(Refusal.TAKES_TWO)
                        : Optional.empty())
                .or(() -> embargoed.contains(person.id()) ? Optional.of(Refusal.FAMILY_FIRST) : Optional.empty());
    }

    private PublishedEntry entry(Person person, Decision decision) {
        Policy policy = rules.of(person.operation());
        Instant now = rules.now();
        Instant expires = now.atZone(ZoneOffset.UTC).plus(policy.lifetime()).toInstant();
        var names = PublicCard.of(person, policy, rules.today()).names();
        boolean takesTwo = policy.takesTwo(person, rules.today());
        boolean ofDeath = policy.isOfDeath(person, rules.today());
        return new PublishedEntry(
                person.id(), person.operation(), Drawer.of(names), now, expires, decision, takesTwo, ofDeath);
    }

    /// What came of it.
    ///
    /// @param published how many entries are published now that were asked for
    /// @param refused   how many were not, by reason
    public record Outcome(int published, Map<Refusal, Integer> refused) {
        public Outcome {
            refused = Map.copyOf(refused);
        }
    }

    private static final class Tally {
        private final Decision decision;
        private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
        private int published;

        Tally(Decision decision) {
            this.decision = decision;
        }

        void refuse(Refusal refusal) {
            refused.merge(refusal, 1, Integer::sum);
        }

        Act act() {
            var details = new TreeMap<String, String>();
            details.put("because", decision.because());
            details.put("published", Integer.toString(published));
            if (decision.second() != null) {
                details.put("with", decision.second());
            }
            refused.forEach((refusal, count) -> details.put(refusal.code(), Integer.toString(count)));
            return new Act(decision.by(), "entries.published", "entries", details);
        }

        Outcome outcome() {
            return new Outcome(published, refused);
        }
    }
}
