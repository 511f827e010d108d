package org.whereabouts.casework.store;

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
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Items;

/// The items as a table.
@Repository
class ItemsInPostgres implements Items {

    private static final String CLAIM = """
            insert into casework.item as known (queue, item, claimed_by, claimed_at)
            values (:queue, :item, :officer, :now)
            on conflict (queue, item) do update
               set claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
             where (known.claimed_by is null or known.claimed_by = :officer or known.claimed_at < :until)
               and (known.not_for is null or known.not_for <> :officer)
               and (known.not_before is null or known.not_before <= :now)
               and (known.for_officer is null or known.for_officer = :officer or known.for_until <= :now)
               and (known.for_role is null or known.for_role = any(:roles))
            """;

    private final JdbcClient database;

    ItemsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<UUID> claim(String queue, List<UUID> items, Officer officer, Instant now, Instant until) {
        for (UUID item : items) {
            int taken = database.sql(CLAIM)
                    .param("queue", queue)
                    .param("item", item)
                    .param("officer", officer.id().value())
                    .param("roles", officer.roles().stream().map(Role::name).toArray(String[]::new))
                    .param("now", at(now))
                    .param("until", at(until))
                    .update();
            if (taken > 0) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    @Override
    public void put(String queue, UUID item, Officer.@Nullable Id notFor, @Nullable Instant notBefore) {
        database.sql("""
                        insert into casework.item (queue, item, not_for, not_before)
                        values (:queue, :item, :not_for, :not_before)
                        on conflict (queue, item) do update
                           set claimed_by = null, claimed_at = null, not_for = coalesce(excluded.not_for, item.not_for),
                               not_before = excluded.not_before, for_officer = null, for_role = null,
                               for_until = null, reason = '', put_by = null
                        """)
                .param("queue", queue)
                .param("item", item)
                .param("not_for", id(notFor))
                .param("not_before", at(notBefore))
                .update();
    }

    @Override
    public void pass(String queue, UUID item, ByHand byHand) {
        database.sql("""
                        insert into casework.item as known (queue, item, not_for, not_before, for_officer, for_role,
                                                            for_until, reason, put_by)
                        values (:queue, :item, :not_for, :not_before, :officer, :role, :until, :reason, :by)
                        on conflict (queue, item) do update
                           set claimed_by = null, claimed_at = null,
                               not_for = coalesce(excluded.not_for, known.not_for), not_before = excluded.not_before,
                               for_officer = excluded.for_officer, for_role = excluded.for_role,
                               for_until = excluded.for_until, reason = excluded.reason, put_by = excluded.put_by
                        """)
                .param("queue", queue)
                .param("item", item)
                .param("not_for", id(byHand.notFor()))
                .param("not_before", at(byHand.notBefore()))
                .param("officer", id(byHand.officer()))
                .param("role", byHand.role() == null ? null : byHand.role().name())
                .param("until", at(byHand.until()))
                .param("reason", byHand.reason())
                .param("by", byHand.by().value())
                .update();
    }

    @Override
    public void forget(String queue, UUID item) {
        database.sql("delete from casework.item where queue = ? and item = ?")
                .params(queue, item)
                .update();
    }

    @Override
    public List<Held> held(String queue) {
        return database.sql("select * from casework.item where queue = ? order by claimed_at desc nulls last, item")
                .param(queue)
                .query(ItemsInPostgres::held)
                .list();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        Officer.Id by = officer(row, "put_by");
        String role = row.getString("for_role");
        ByHand rest = by == null
                ? null
                : new ByHand(
                        by,
                        row.getString("reason"),
                        moment(row, "not_before"),
                        officer(row, "not_for"),
                        officer(row, "for_officer"),
                        role == null ? null : Role.valueOf(role),
                        moment(row, "for_until"));
        return new Held(
                row.getObject("item", UUID.class),
                officer(row, "claimed_by"),
                moment(row, "claimed_at"),
                officer(row, "not_for"),
                moment(row, "not_before"),
                rest);
    }

    private static Officer.@Nullable Id officer(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new Officer.Id(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable UUID id(Officer.@Nullable Id officer) {
        return officer == null ? null : officer.value();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
