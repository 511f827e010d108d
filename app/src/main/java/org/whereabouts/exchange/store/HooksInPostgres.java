package org.whereabouts.exchange.store;

import java.net.URI;
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
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.exchange.hooks.Hook;
import org.whereabouts.exchange.hooks.Hooks;

/// The subscribers as a table.
@Repository
class HooksInPostgres implements Hooks {

    private final JdbcClient database;

    HooksInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Hook hook) {
        database.sql("insert into exchange.hook (id, key, address, generation, made_at) values (?, ?, ?, ?, ?)")
                .params(hook.id(), hook.key().value(), hook.address().toString(), hook.generation(), at(hook.made()))
                .update();
    }

    @Override
    public Optional<Hook> find(UUID id) {
        return database.sql("select * from exchange.hook where id = ?")
                .param(id)
                .query(HooksInPostgres::hook)
                .optional();
    }

    @Override
    public List<Hook> of(ApiKey.Id key) {
        return database.sql("select * from exchange.hook where key = ? order by made_at")
                .param(key.value())
                .query(HooksInPostgres::hook)
                .list();
    }

    @Override
    public List<Hook> all() {
        return database.sql("select * from exchange.hook order by made_at desc")
                .query(HooksInPostgres::hook)
                .list();
    }

    @Override
    public List<Hook> told(Instant now) {
        return database.sql("""
                        select h.* from exchange.hook h join access.api_key k on k.id = h.key
                         where h.off_at is null and k.revoked_at is null and k.expires_at > ? order by h.made_at
                        """).param(at(now)).query(HooksInPostgres::hook).list();
    }

    @Override
    public void rotate(UUID id, Instant at) {
        database.sql("update exchange.hook set generation = generation + 1, rotated_at = ? where id = ?")
                .params(at(at), id)
                .update();
    }

    @Override
    public void reached(UUID id) {
        database.sql("update exchange.hook set failing_at = null where id = ? and failing_at is not null")
                .param(id)
                .update();
    }

    @Override
    public void failing(UUID id, Instant at) {
        database.sql("update exchange.hook set failing_at = ? where id = ? and failing_at is null")
                .params(at(at), id)
                .update();
    }

    @Override
    public void turn(UUID id, boolean on, Instant at) {
        database.sql("""
                        update exchange.hook set off_at = case when :on then null else :at end,
                               failing_at = case when :on then null else failing_at end where id = :id
                        """).param("on", on).param("at", at(at)).param("id", id).update();
    }

    @Override
    public boolean remove(UUID id) {
        return database.sql("delete from exchange.hook where id = ?").param(id).update() == 1;
    }

    private static Hook hook(ResultSet row, int n) throws SQLException {
        return new Hook(
                row.getObject("id", UUID.class),
                new ApiKey.Id(row.getObject("key", UUID.class)),
                URI.create(row.getString("address")),
                row.getInt("generation"),
                instant(row, "rotated_at"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_at"),
                instant(row, "off_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
