package org.whereabouts.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.embargo.ReportsNeverShown;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// The entries of the register without the reports that are for officers alone, and without those of which nothing else
/// is left. Whatever leaves the house is made of these.
@Component
public class PeopleToBeShown {

    private final People people;
    private final ObjectProvider<ReportsNeverShown> never;

    PeopleToBeShown(People people, ObjectProvider<ReportsNeverShown> never) {
        this.people = people;
        this.never = never;
    }

    /// The entry at this address; follows it to the entry it was joined with.
    public Optional<Person> find(Person.Id id) {
        return without(people.find(id).stream().toList()).stream().findFirst();
    }

    /// The entries at these addresses, in the order asked.
    public List<Person> all(Collection<Person.Id> ids) {
        return without(people.all(ids));
    }

    private List<Person> without(List<Person> found) {
        ReportsNeverShown known = never.getIfAvailable();
        if (known == null || found.isEmpty()) {
            return found;
        }
        Set<Report.Id> hidden = known.among(found.stream()
                .flatMap(person -> person.reports().stream())
                .map(Report::id)
                .collect(Collectors.toUnmodifiableSet()));
        return hidden.isEmpty()
                ? found
                : found.stream()
                        .flatMap(person -> without(person, hidden).stream())
                        .toList();
    }

    private static Optional<Person> without(Person person, Set<Report.Id> hidden) {
        List<Report> shown = person.reports().stream()
                .filter(report -> !hidden.contains(report.id()))
                .toList();
        var confirmed = person.confirmed().stream()
                .filter(one -> !hidden.contains(one.report()))
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(person.id(), person.operation(), shown, confirmed));
    }
}
