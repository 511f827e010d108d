package org.whereabouts.exchange.pfif.writing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.pfif.telling.Numbers;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.intake.PfifRecords.PfifRecord;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.identity.OpenPairs;

/// Finds whom a partner's numbers mean here, and asks the desk where a partner says that two records are of one person.
@Component
public class Linking {

    private final Numbers numbers;
    private final Received received;
    private final People people;
    private final OpenPairs pairs;
    private final Sources sources;

    Linking(Numbers numbers, Received received, People people, OpenPairs pairs, Sources sources) {
        this.numbers = numbers;
        this.received = received;
        this.people = people;
        this.pairs = pairs;
        this.sources = sources;
    }

    /// Our own entry with this number, or null.
    public Person.@Nullable Id ours(Operation.Id operation, String recordId) {
        return numbers.person(operation, recordId)
                .flatMap(people::find)
                .filter(person -> person.operation().equals(operation))
                .map(Person::id)
                .orElse(null);
    }

    /// The entry with this number, ours or a partner's.
    public Optional<Person> entry(Operation.Id operation, String recordId) {
        return numbers.person(operation, recordId)
                .or(() -> received.find(operation, recordId)
                        .filter(head -> !head.note())
                        .map(Received.Head::person))
                .flatMap(people::find)
                .filter(person -> person.operation().equals(operation));
    }

    /// A link is a hint: two officers' desk looks at the pair, nothing is joined.
    void hint(Operation.Id operation, PfifRecord record) {
        String linked = record.get("linked_person_record_id");
        if (linked.isBlank()) {
            return;
        }
        Optional<Person> one = entry(operation, record.get("person_record_id"));
        Optional<Person> other = entry(operation, linked);
        if (one.isPresent()
                && other.isPresent()
                && !one.get().id().equals(other.get().id())) {
            Report newest = one.get().reports().getFirst();
            pairs.propose(operation, one.get().id(), other.get().id(), newest.id(), Bits.NONE);
        }
    }

    /// Whether an organisation may report deaths: whose notices are official ones (GC III art. 122), as officers noted.
    boolean mayReportDeaths(Operation.Id operation, String holder) {
        return sources.find(operation, holder).filter(Source::official).isPresent();
    }
}
