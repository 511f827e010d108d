package org.whereabouts.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Entries, as the reports in a map give them.
final class PeopleInMemory implements People {

    private static final Comparator<Report> NEWEST_FIRST = Comparator.comparing(Report::receivedAt)
            .thenComparingLong(report -> report.id().number())
            .reversed();

    private final RegisterInMemory register;

    PeopleInMemory(RegisterInMemory register) {
        this.register = register;
    }

    @Override
    public Optional<Person> find(Person.Id id) {
        return all(List.of(id)).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(register.joined.get(id)).flatMap(this::find));
    }

    @Override
    public List<Person> all(Collection<Person.Id> ids) {
        return ids.stream()
                .distinct()
                .map(id -> register.all()
                        .filter(report -> report.person().equals(id))
                        .sorted(NEWEST_FIRST)
                        .toList())
                .filter(reports -> !reports.isEmpty())
                .map(reports -> new Person(
                        reports.getFirst().person(),
                        reports.getFirst().source().operation(),
                        reports,
                        register.confirmations.of(
                                reports.stream().map(Report::id).toList())))
                .toList();
    }

    @Override
    public Size size(Operation.Id operation) {
        List<Report> standing = register.all()
                .filter(report -> report.source().operation().equals(operation))
                .filter(report -> report.state().stands())
                .toList();
        return new Size(standing.stream().map(Report::person).distinct().count(), standing.size());
    }
}
