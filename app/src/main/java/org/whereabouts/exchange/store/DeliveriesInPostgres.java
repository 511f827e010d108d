package org.whereabouts.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.exchange.hooks.Deliveries;
import org.whereabouts.exchange.hooks.Delivery;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// What is owed to subscribers, as tables.
@Repository
class DeliveriesInPostgres implements Deliveries {

    private static final String CLAIM = """
            update exchange.delivery d set due_at = :now::timestamptz + interval '1 minute', tries = tries + 1
              from (select id from exchange.delivery where due_at <= :now order by due_at limit :most
                       for update skip locked) due
             where d.id = due.id returning d.*, d.tries - 1 as before
            """;

    private final JdbcClient database;

    DeliveriesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Place> hold() {
        return database.sql("select * from exchange.followed for update skip locked")
                .query(DeliveriesInPostgres::place)
                .optional();
    }

    @Override
    public Place await() {
        return database.sql("select * from exchange.followed for update")
                .query(DeliveriesInPostgres::place)
                .single();
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        return new Place(row.getString("lineage"), new Mark(row.getLong("transaction"), row.getLong("report")));
    }

    @Override
    public void begin(Place place) {
        database.sql("delete from exchange.told").update();
        put(place);
    }

    @Override
    public void put(Place place) {
        database.sql("update exchange.followed set lineage = ?, transaction = ?, report = ?")
                .params(
                        place.lineage(),
                        place.mark().transaction(),
                        place.mark().report())
                .update();
    }

    @Override
    public Optional<String> told(Person.Id entry) {
        return database.sql("select coalesce(digest, '') from exchange.told where entry = ?")
                .param(entry.number())
                .query(String.class)
                .optional();
    }

    @Override
    public void tell(Person.Id entry, @Nullable String digest) {
        database.sql("""
                        insert into exchange.told values (:entry, :digest)
                        on conflict (entry) do update set digest = excluded.digest
                        """).param("entry", entry.number()).param("digest", digest).update();
    }

    @Override
    public void owe(Delivery delivery) {
        database.sql("""
                        insert into exchange.delivery (id, hook, event, entry, body, made_at, due_at)
                        values (:id, :hook, :event, :entry, :body, :made, :made)
                        """)
                .param("id", delivery.id())
                .param("hook", delivery.hook())
                .param("event", delivery.event())
                .param("entry", number(delivery.entry()))
                .param("body", delivery.body())
                .param("made", at(delivery.made()))
                .update();
    }

    @Override
    public List<Delivery> claim(Instant now, int most) {
        return database.sql(CLAIM)
                .param("now", at(now))
                .param("most", most)
                .query(DeliveriesInPostgres::delivery)
                .list();
    }

    @Override
    public void confirmed(UUID id, Instant at) {
        database.sql("update exchange.delivery set confirmed_at = ?, due_at = null where id = ?")
                .params(at(at), id)
                .update();
    }

    @Override
    public void failed(UUID id, @Nullable Instant due, int answer) {
        database.sql("update exchange.delivery set due_at = :due::timestamptz, answer = :answer where id = :id")
                .param("answer", answer)
                .param("due", due == null ? null : due.toString())
                .param("id", id)
                .update();
    }

    @Override
    public List<Outcome> outcomes(Person.Id entry, String event, Instant after) {
        return database.sql("""
                        select hook, confirmed_at, due_at is null and confirmed_at is null as given_up
                          from exchange.delivery d join exchange.hook h on h.id = d.hook
                         where entry = ? and event = ? and d.made_at >= ? and h.off_at is null order by d.made_at
                        """)
                .params(entry.number(), event, at(after))
                .query((row, n) -> new Outcome(
                        row.getObject("hook", UUID.class),
                        instant(row.getObject("confirmed_at", OffsetDateTime.class)),
                        row.getBoolean("given_up")))
                .list();
    }

    @Override
    public Account account(UUID hook) {
        return database.sql("""
                        select count(*) filter (where due_at is not null) as waiting,
                               count(*) filter (where due_at is null and confirmed_at is null) as given_up,
                               max(confirmed_at) as confirmed,
                               (array_agg(answer order by made_at desc, id)
                                 filter (where confirmed_at is null and answer is not null))[1] as answer
                          from exchange.delivery where hook = ?
                        """)
                .param(hook)
                .query((row, n) -> new Account(
                        row.getLong("waiting"),
                        row.getLong("given_up"),
                        instant(row.getObject("confirmed", OffsetDateTime.class)),
                        row.getObject("answer", Integer.class)))
                .single();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("hook", UUID.class),
                row.getString("event"),
                entry(row),
                row.getString("body"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("before"));
    }

    private static Person.@Nullable Id entry(ResultSet row) throws SQLException {
        Long number = row.getObject("entry", Long.class);
        return number == null ? null : new Person.Id(number);
    }

    private static @Nullable Long number(Person.@Nullable Id entry) {
        return entry == null ? null : entry.number();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
