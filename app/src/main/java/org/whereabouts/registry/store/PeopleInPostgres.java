package org.whereabouts.registry.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.Confirmations;

/// The entries, as the groups in which the reports stand.
@Repository
class PeopleInPostgres implements People {

    private final JdbcClient database;
    private final Confirmations confirmations;

    PeopleInPostgres(JdbcClient database, Confirmations confirmations) {
        this.database = database;
        this.confirmations = confirmations;
    }

    @Override
    public Optional<Person> find(Person.Id id) {
        List<Person> found = all(List.of(id));
        return found.isEmpty() ? joinedWith(id).flatMap(this::find) : Optional.of(found.getFirst());
    }

    @Override
    public List<Person> all(Collection<Person.Id> ids) {
        Map<Person.Id, List<Report>> reports = new LinkedHashMap<>();
        ids.forEach(id -> reports.put(id, new ArrayList<>()));
        database.sql(ReportRow.SELECT + " where r.person = any(?) order by r.received_at desc, r.id desc")
                .param(ids.stream().mapToLong(Person.Id::number).toArray())
                .query(ReportRow::read)
                .list()
                .forEach(report -> reports.computeIfAbsent(report.person(), id -> new ArrayList<>())
                        .add(report));
        Map<Report.Id, Confirmation> confirmed =
                confirmations
                        .of(reports.values().stream()
                                .flatMap(List::stream)
                                .map(Report::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Confirmation::report, one -> one));
        return reports.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> person(entry.getKey(), entry.getValue(), confirmed))
                .toList();
    }

    private static Person person(Person.Id id, List<Report> reports, Map<Report.Id, Confirmation> confirmed) {
        List<Confirmation> theirs = reports.stream()
                .flatMap(report -> Stream.ofNullable(confirmed.get(report.id())))
                .toList();
        return new Person(id, reports.getFirst().source().operation(), reports, theirs);
    }

    @Override
    public Size size(Operation.Id operation) {
        return database.sql("""
                        select count(distinct r.person) as people, count(*) as reports
                          from registry.report r join registry.source s on s.id = r.source
                         where s.operation = ? and r.state in ('current', 'vanished')
                        """)
                .param(operation.slug())
                .query((row, n) -> new Size(row.getLong("people"), row.getLong("reports")))
                .single();
    }

    private Optional<Person.Id> joinedWith(Person.Id former) {
        return database.sql("""
                        select kept from registry.identity
                         where given_up = ? and kind = 'joined' and undone_at is null
                        """)
                .param(former.number())
                .query(Long.class)
                .optional()
                .map(Person.Id::new);
    }
}
