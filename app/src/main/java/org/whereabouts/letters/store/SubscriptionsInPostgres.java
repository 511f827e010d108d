package org.whereabouts.letters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.letters.Subscription;
import org.whereabouts.letters.Subscription.State;
import org.whereabouts.letters.Subscriptions;
import org.whereabouts.letters.Topic;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;
import org.whereabouts.sealing.Sealed;

/// The table `letters.subscription`.
@Repository
class SubscriptionsInPostgres implements Subscriptions {

    private static final String ENTRIES = "ENTRIES";
    private static final String FIGURES = "FIGURES";

    private final JdbcClient database;

    SubscriptionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Subscription one, String digest, Instant now) {
        database.sql("""
            insert into letters.subscription
                   (id, operation, language, about, status, place, state, secrets, digest, asked, told, busy)
            values (:id, :operation, :language, :about, :status, :place, :state, :secrets, :digest, :now, :told, :now)
            """)
                .param("id", one.id())
                .param("operation", one.operation().slug())
                .param("language", one.language().toLanguageTag())
                .params(columns(one.topic()))
                .param("state", one.state().name())
                .param("secrets", one.secrets().bytes())
                .param("digest", digest)
                .param("now", at(now))
                .param("told", at(one.told()))
                .update();
    }

    @Override
    public Optional<Subscription> find(String digest) {
        return database.sql("select * from letters.subscription where digest = ?")
                .param(digest)
                .query(SubscriptionsInPostgres::read)
                .optional();
    }

    @Override
    public List<Subscription> claim(Instant now, Instant toldBefore, Duration silence, int most) {
        return database.sql("""
            update letters.subscription set busy = :until
             where id in (select id from letters.subscription
                    where busy <= :now and (state = 'ASKED' or state = 'CONFIRMED' and told < :before)
                    order by told, id limit :most for update skip locked)
            returning *
            """)
                .param("until", at(now.plus(silence)))
                .param("now", at(now))
                .param("before", at(toldBefore))
                .param("most", most)
                .query(SubscriptionsInPostgres::read)
                .list();
    }

    @Override
    public void settle(UUID id, State state, Instant told) {
        database.sql("update letters.subscription set state = ?, told = ?, busy = ?, refused = 0 where id = ?")
                .params(state.name(), at(told), at(told), id)
                .update();
    }

    @Override
    public void later(UUID id, Instant until) {
        database.sql("update letters.subscription set busy = ? where id = ?")
                .params(at(until), id)
                .update();
    }

    @Override
    public int refused(UUID id, Instant until) {
        return database.sql(
                        "update letters.subscription set busy = ?, refused = refused + 1 where id = ? returning refused")
                .params(at(until), id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public void end(UUID id) {
        database.sql("delete from letters.subscription where id = ?").param(id).update();
    }

    @Override
    public List<UUID> unconfirmed(Instant before) {
        return database.sql("select id from letters.subscription where state <> 'CONFIRMED' and asked < ?")
                .param(at(before))
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public int count() {
        return database.sql("select count(*) from letters.subscription where state = 'CONFIRMED'")
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> columns(Topic topic) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        switch (topic) {
            case Topic.Entries(@Nullable Status status, String place) -> {
                columns.put("about", ENTRIES);
                columns.put("status", status == null ? null : status.name());
                columns.put("place", place);
            }
            case Topic.Figures() -> {
                columns.put("about", FIGURES);
                columns.put("status", null);
                columns.put("place", "");
            }
        }
        return columns;
    }

    private static Topic topic(ResultSet row) throws SQLException {
        if (row.getString("about").equals(FIGURES)) {
            return new Topic.Figures();
        }
        String status = row.getString("status");
        return new Topic.Entries(status == null ? null : Status.valueOf(status), row.getString("place"));
    }

    private static Subscription read(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                new Operation.Id(row.getString("operation")),
                Locale.forLanguageTag(row.getString("language")),
                topic(row),
                State.valueOf(row.getString("state")),
                Sealed.of(row.getBytes("secrets")),
                row.getObject("told", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
