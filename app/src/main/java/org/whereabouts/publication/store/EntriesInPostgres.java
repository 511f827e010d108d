package org.whereabouts.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.publication.Drawer;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The table `publication.entry`; a row that was taken back stays as a tombstone.
@Repository
class EntriesInPostgres implements PublishedEntries {

    private static final String PUT = """
            insert into publication.entry as old
                   (person, operation, drawer, since, expires, decided_by, reason, second, takes_two,
                   of_death)
            select person, operation, drawer, since, expires, decided_by, reason, nullif(second, ''), takes_two,
                   of_death
              from unnest(:people::bigint[], :operations::text[], :drawers::text[],
                :since::timestamptz[], :expires::timestamptz[], :by::text[], :because::text[], :second::text[],
                :takes_two::boolean[], :of_death::boolean[])
                as fresh (person, operation, drawer, since, expires, decided_by, reason, second, takes_two, of_death)
            on conflict (person) do update set
                since = case when old.taken_back is null and old.expires > excluded.since
                             then old.since else excluded.since end,
                drawer = excluded.drawer, expires = excluded.expires,
                decided_by = excluded.decided_by, reason = excluded.reason, second = excluded.second,
                takes_two = excluded.takes_two, of_death = excluded.of_death, taken_back = null, expiry_told = false
            """;
    private static final String TAKE_BACK = """
            with former as (
                select * from publication.entry
                 where person = :person and taken_back is null and expires > :now for update),
            kept as (
                insert into publication.retraction (person, operation, drawer, since, expires, decided_by, reason,
                       second, takes_two, of_death, taken_back, taken_by, because)
                select person, operation, drawer, since, expires, decided_by, reason, second, takes_two, of_death,
                       :now, :by, :because from former)
            update publication.entry e
               set taken_back = :now, decided_by = :by, reason = :because, second = null, takes_two = false,
                   of_death = false
              from former where e.person = former.person
            """;
    private static final String CURRENT = " and taken_back is null and expires > :now ";

    private final JdbcClient database;

    EntriesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Collection<PublishedEntry> entries) {
        database.sql(PUT)
                .param(
                        "people",
                        column(entries, entry -> Long.toString(entry.person().number())))
                .param("operations", column(entries, entry -> entry.operation().slug()))
                .param("drawers", column(entries, entry -> entry.drawer().letter()))
                .param("since", column(entries, entry -> entry.since().toString()))
                .param("expires", column(entries, entry -> entry.expires().toString()))
                .param("by", column(entries, entry -> entry.decision().by()))
                .param("because", column(entries, entry -> entry.decision().because()))
                .param(
                        "second",
                        column(entries, entry -> orNothing(entry.decision().second())))
                .param("takes_two", column(entries, entry -> Boolean.toString(entry.takesTwo())))
                .param("of_death", column(entries, entry -> Boolean.toString(entry.ofDeath())))
                .update();
    }

    @Override
    public Optional<PublishedEntry> find(Person.Id person, Instant now) {
        return database.sql("select * from publication.entry where person = :person" + CURRENT)
                .param("person", person.number())
                .param("now", at(now))
                .query(EntriesInPostgres::entry)
                .optional();
    }

    @Override
    public Set<Person.Id> among(Collection<Person.Id> people, Instant now) {
        Long[] numbers = people.stream().map(Person.Id::number).toArray(Long[]::new);
        return new HashSet<>(database.sql("select person from publication.entry where person = any(:people)" + CURRENT)
                .param("people", numbers)
                .param("now", at(now))
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list());
    }

    @Override
    public List<PublishedEntry> all(Collection<Person.Id> people, Instant now) {
        return database.sql("select * from publication.entry where person = any(:people)" + CURRENT)
                .param("people", people.stream().map(Person.Id::number).toArray(Long[]::new))
                .param("now", at(now))
                .query(EntriesInPostgres::entry)
                .list();
    }

    @Override
    public boolean takeBack(Person.Id person, Instant now, Decision decision) {
        int rows = database.sql(TAKE_BACK)
                .param("now", at(now))
                .param("by", decision.by())
                .param("because", decision.because())
                .param("person", person.number())
                .update();
        return rows > 0;
    }

    @Override
    public List<Retraction> retractions(int most) {
        return database.sql("select * from publication.retraction order by id desc limit ?")
                .param(most)
                .query(EntriesInPostgres::retraction)
                .list();
    }

    @Override
    public Optional<Retraction> retraction(long number) {
        return database.sql("select * from publication.retraction where id = ?")
                .param(number)
                .query(EntriesInPostgres::retraction)
                .optional();
    }

    @Override
    public boolean putBack(Retraction retraction, Instant now, String by) {
        int rows = database.sql("""
                        with undone as (
                            update publication.retraction r set undone_by = :by, undone_at = :now
                             where id = :number and undone_at is null and expires > :now
                               and exists (select from publication.entry e
                                            where e.person = r.person and e.taken_back = r.taken_back)
                            returning *)
                        update publication.entry e
                           set taken_back = null, decided_by = u.decided_by, reason = u.reason, second = u.second,
                               takes_two = u.takes_two, of_death = u.of_death
                          from undone u where e.person = u.person
                        """)
                .param("by", by)
                .param("now", at(now))
                .param("number", retraction.number())
                .update();
        return rows > 0;
    }

    @Override
    public List<PublishedEntry> lately(int most, Instant now) {
        return database.sql("select * from publication.entry where true" + CURRENT
                        + "order by since desc, person desc limit :most")
                .param("now", at(now))
                .param("most", most)
                .query(EntriesInPostgres::entry)
                .list();
    }

    @Override
    public List<PublishedEntry> ending(Instant before, int most, Instant now) {
        return database.sql("select * from publication.entry where expires < :before" + CURRENT
                        + "order by expires, person limit :most")
                .param("before", at(before))
                .param("now", at(now))
                .param("most", most)
                .query(EntriesInPostgres::entry)
                .list();
    }

    @Override
    public List<Person.Id> newlyExpired(Instant now) {
        return database.sql("""
                        update publication.entry set expiry_told = true
                         where expires <= ? and taken_back is null and not expiry_told returning person
                        """)
                .param(at(now))
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list();
    }

    @Override
    public boolean wasTakenBack(Person.Id person) {
        return database.sql("select exists (select from publication.entry where person = ? and taken_back is not null)")
                .param(person.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PublishedEntry> list(
            Operation.Id operation, @Nullable Drawer drawer, @Nullable Place after, int most, Instant now) {
        String sql = "select * from publication.entry where operation = :operation" + CURRENT
                + (drawer == null ? "" : "and drawer = :drawer ")
                + (after == null ? "" : "and (since, person) < (:since, :person) ")
                + "order by since desc, person desc limit :most";
        var query = database.sql(sql)
                .param("operation", operation.slug())
                .param("now", at(now))
                .param("most", most);
        if (drawer != null) {
            query = query.param("drawer", drawer.letter());
        }
        if (after != null) {
            query = query.param("since", at(after.since()))
                    .param("person", after.person().number());
        }
        return query.query(EntriesInPostgres::entry).list();
    }

    @Override
    public List<Drawer.Filled> drawers(Operation.Id operation, Instant now) {
        return database.sql("select drawer, count(*) from publication.entry where operation = :operation" + CURRENT
                        + "group by drawer order by drawer")
                .param("operation", operation.slug())
                .param("now", at(now))
                .query((row, n) -> new Drawer.Filled(new Drawer(row.getString(1)), row.getLong(2)))
                .list();
    }

    private static PublishedEntry entry(ResultSet row, int number) throws SQLException {
        return new PublishedEntry(
                new Person.Id(row.getLong("person")),
                new Operation.Id(row.getString("operation")),
                new Drawer(row.getString("drawer")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                new Decision(row.getString("decided_by"), row.getString("reason"), row.getString("second")),
                row.getBoolean("takes_two"),
                row.getBoolean("of_death"));
    }

    private static Retraction retraction(ResultSet row, int number) throws SQLException {
        return new Retraction(
                row.getLong("id"),
                entry(row, number),
                row.getObject("taken_back", OffsetDateTime.class).toInstant(),
                new Decision(row.getString("taken_by"), row.getString("because")),
                row.getObject("undone_at") != null);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String[] column(Collection<PublishedEntry> entries, Function<PublishedEntry, String> of) {
        return entries.stream().map(of).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
