package org.whereabouts.registry.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.standing.Confirmations;

/// What moving a report has to know of the two entries, and what it says of them.
@Component
class Entries {

    private static final String REASON = "a report was moved";

    private final Reports reports;
    private final People people;
    private final Identities identities;
    private final OpenPairs pairs;
    private final Confirmations confirmations;

    Entries(Reports reports, People people, Identities identities, OpenPairs pairs, Confirmations confirmations) {
        this.reports = reports;
        this.people = people;
        this.identities = identities;
        this.pairs = pairs;
        this.confirmations = confirmations;
    }

    /// The entry in which a report is.
    Optional<Person> of(Report.Id report) {
        return reports.find(report).flatMap(one -> people.find(one.person()));
    }

    /// The entry at an address, if it is another one than that of the report, in the same register.
    Optional<Person.Id> other(Report.Id report, Person.Id to) {
        Optional<Person> from = of(report);
        return people.find(to)
                .filter(there -> from.filter(here -> !here.id().equals(there.id())
                                && here.operation().equals(there.operation()))
                        .isPresent())
                .map(Person::id);
    }

    /// Whether two officers confirmed what a report says, and nobody withdrew it.
    boolean isConfirmed(Report.Id report) {
        return !confirmations.of(List.of(report)).isEmpty();
    }

    /// Whether there is still an entry at this very address.
    boolean stands(Person.Id person) {
        return !people.all(List.of(person)).isEmpty();
    }

    /// Remembers that they are two, unless an officer is to say so.
    boolean keepApart(Person.Id one, Person.Id other, String officer) {
        boolean waits =
                pairs.between(one, other).filter(pair -> pairs.waits(pair.id())).isPresent();
        return !waits && identities.keepApart(one, other, officer, REASON);
    }

    void letMeet(Person.Id one, Person.Id other) {
        identities.letMeet(one, other);
    }
}
