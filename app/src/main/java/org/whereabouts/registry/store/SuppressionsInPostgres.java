package org.whereabouts.registry.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    public int liftWith(SuppressedKey key) {
        return database.sql("""
            delete from registry.suppression s using registry.suppression one
             where one.digest = ? and s.operation = one.operation and s.suppressed_by = one.suppressed_by
               and s.because = one.because and s.since = one.since
            """).param(key.digest().hex()).update();
    }

    @Override
    public List<Deed> list(int most) {
        return database.sql("""
            select min(digest), operation, suppressed_by, because, since, count(*) from registry.suppression
             group by operation, suppressed_by, because, since order by since desc, min(digest) limit ?
            """)
                .param(most)
                .query((row, n) -> new Deed(
                        new SuppressedKey(new Sha256(row.getString(1))),
                        new Operation.Id(row.getString(2)),
                        new Why(row.getString(3), row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getInt(6)))
                .list();
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
