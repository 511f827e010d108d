package org.whereabouts.exchange.pfif.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.exchange.pfif.Movements;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;

/// The table `exchange.pfif_movement`.
@Repository
class MovementsInPostgres implements Movements {

    private static final String ADD = """
            insert into exchange.pfif_movement
                   (operation, person, entry_date, hidden, record_id, digest, notes, newest)
            select operation, person, greatest(at, (select max(entry_date) from exchange.pfif_movement)), hidden,
                   record_id, digest, notes, n = max(n) over (partition by person)
              from unnest(:operations::text[], :people::bigint[], :at::timestamptz[], :hidden::boolean[],
                :numbers::text[], :digests::text[], :notes::integer[])
                with ordinality as fresh (operation, person, at, hidden, record_id, digest, notes, n) order by n
            """;

    private final JdbcClient database;

    MovementsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void add(Collection<Movement> fresh) {
        database.sql("update exchange.pfif_movement set newest = false where newest and person = any(:people)")
                .param("people", numbers(fresh.stream().map(Movement::person).toList()))
                .update();
        database.sql(ADD)
                .param("operations", column(fresh, one -> one.operation().slug()))
                .param("people", column(fresh, one -> Long.toString(one.person().number())))
                .param("at", column(fresh, one -> one.entryDate().toString()))
                .param("hidden", column(fresh, one -> Boolean.toString(one.hidden())))
                .param("numbers", column(fresh, Movement::recordId))
                .param("digests", column(fresh, one -> one.content().digest()))
                .param(
                        "notes",
                        column(fresh, one -> Integer.toString(one.content().notes())))
                .update();
    }

    @Override
    public Map<Person.Id, Movement> newest(Collection<Person.Id> people) {
        return database
                .sql("select * from exchange.pfif_movement where newest and person = any(:people)")
                .param("people", numbers(people))
                .query(MovementsInPostgres::movement)
                .list()
                .stream()
                .collect(Collectors.toMap(Movement::person, Function.identity()));
    }

    @Override
    public List<Movement> since(Operation.Id operation, Instant from, int skip, int most) {
        return database.sql("""
                        select * from exchange.pfif_movement where operation = ? and entry_date >= ?
                         order by entry_date, position offset ? limit ?
                        """)
                .params(operation.slug(), from.atOffset(ZoneOffset.UTC), skip, most)
                .query(MovementsInPostgres::movement)
                .list();
    }

    @Override
    public List<Movement> latest(Operation.Id operation, int skip, int most) {
        return database.sql("""
                        select * from exchange.pfif_movement where operation = ? and newest
                         order by position desc offset ? limit ?
                        """)
                .params(operation.slug(), skip, most)
                .query(MovementsInPostgres::movement)
                .list();
    }

    @Override
    public Changes.Mark mark() {
        return database.sql("select transaction, report from exchange.pfif_progress")
                .query((row, n) -> new Changes.Mark(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public void put(Changes.Mark mark) {
        database.sql("update exchange.pfif_progress set transaction = ?, report = ?")
                .params(mark.transaction(), mark.report())
                .update();
    }

    @Override
    public void joined(Person.Id givenUp) {
        database.sql("insert into exchange.pfif_joined values (?) on conflict do nothing")
                .param(givenUp.number())
                .update();
    }

    @Override
    public List<Person.Id> takeJoined() {
        return database.sql("delete from exchange.pfif_joined returning person")
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list();
    }

    @Override
    public Size size(Operation.Id operation) {
        return database.sql("""
                        select count(*) filter (where not hidden), count(*) filter (where hidden),
                               coalesce(sum(notes) filter (where not hidden), 0)
                          from exchange.pfif_movement where operation = ? and newest
                        """)
                .param(operation.slug())
                .query((row, n) -> new Size(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                new Operation.Id(row.getString("operation")),
                new Person.Id(row.getLong("person")),
                row.getObject("entry_date", OffsetDateTime.class).toInstant(),
                row.getBoolean("hidden"),
                row.getString("record_id"),
                new Content(row.getString("digest"), row.getInt("notes")));
    }

    private static Long[] numbers(Collection<Person.Id> people) {
        return people.stream().map(Person.Id::number).toArray(Long[]::new);
    }

    private static @Nullable String[] column(Collection<Movement> rows, Function<Movement, @Nullable String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
