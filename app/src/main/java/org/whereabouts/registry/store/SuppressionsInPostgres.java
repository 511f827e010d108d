package org.whereabouts.registry.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// The table `registry.suppression`.
@Repository
class SuppressionsInPostgres implements Suppressions {

    private final JdbcClient database;

    SuppressionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int suppress(Operation.Id operation, Collection<SuppressedKey> keys, Why why, Instant now) {
        return database.sql("""
            insert into registry.suppression (digest, operation, suppressed_by, because, since)
            select digest, :operation, :by, :because, :now from unnest(:digests::text[]) digest
            on conflict do nothing
            """)
                .param("digests", keys.stream().map(key -> key.digest().hex()).toArray(String[]::new))
                .param("operation", operation.slug())
                .param("by", why.by())
                .param("because", why.because())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean lift(SuppressedKey key) {
        return database.sql("delete from registry.suppression where digest = ?")
                        .param(key.digest().hex())
                        .update()
                > 0;
    }

    @Override
    public Optional<Why> find(SuppressedKey key) {
        return database.sql("select suppressed_by, because from registry.suppression where digest = ?")
                .param(key.digest().hex())
                .query((row, n) -> new Why(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    public Suppressed of(Operation.Id operation) {
        var keys = new HashSet<>(database.sql("select digest from registry.suppression where operation = ?")
                .param(operation.slug())
                .query((row, n) -> new SuppressedKey(new Sha256(row.getString(1))))
                .list());
        return new Suppressed(operation, keys);
    }
}
