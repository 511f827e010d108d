package org.whereabouts.sealing.store;

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
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.keys.KeyPairs;

/// The tables `sealing.lock`, `sealing.key_pair` and `sealing.private_half`.
@Repository
class KeyPairsInPostgres implements KeyPairs {

    private static final String PAIR =
            "select p.*, h.locked from sealing.key_pair p left join sealing.private_half h on h.pair = p.id ";
    /// As often as a rotation may come between looking and locking.
    private static final int TRIES = 3;

    private final JdbcClient database;

    KeyPairsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Lock> lock() {
        return database.sql("select * from sealing.lock")
                .query((row, n) -> new Lock(
                        row.getObject("installation", UUID.class),
                        Bytes.of(row.getBytes("salt")),
                        new Cost(row.getInt("kibibytes"), row.getInt("passes"), row.getInt("lanes"))))
                .optional();
    }

    @Override
    public void put(Lock lock) {
        database.sql("""
                        insert into sealing.lock (installation, salt, kibibytes, passes, lanes) values (?, ?, ?, ?, ?)
                        on conflict (one) do update
                           set installation = excluded.installation, salt = excluded.salt,
                               kibibytes = excluded.kibibytes, passes = excluded.passes, lanes = excluded.lanes
                        """)
                .params(lock.installation(), lock.salt().array())
                .params(
                        lock.cost().kibibytes(),
                        lock.cost().passes(),
                        lock.cost().lanes())
                .update();
    }

    @Override
    public Optional<Pair> current() {
        for (int i = 0; i < TRIES; i++) {
            // A rotation that was waited for leaves nothing here; the next look sees the new pair.
            Optional<Pair> found = database.sql(PAIR + "where p.retired is null for share of p")
                    .query(KeyPairsInPostgres::pair)
                    .optional();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Pair> all() {
        return database.sql(PAIR + "where p.destroyed is null order by p.retired desc nulls first, p.made desc")
                .query(KeyPairsInPostgres::pair)
                .list();
    }

    @Override
    public void add(Pair pair) {
        database.sql("insert into sealing.key_pair (id, made, retired, public_half) values (?, ?, ?, ?)")
                .params(pair.id(), at(pair.made()))
                .param(pair.retired() == null ? null : at(pair.retired()))
                .param(pair.publicHalf().array())
                .update();
        if (pair.locked() != null) {
            lockAnew(pair.id(), pair.locked());
        }
    }

    @Override
    public void retire(UUID pair, Instant now) {
        database.sql("update sealing.key_pair set retired = ? where id = ? and retired is null")
                .params(at(now), pair)
                .update();
    }

    @Override
    public void lockAnew(UUID pair, Bytes locked) {
        database.sql("""
                        insert into sealing.private_half (pair, locked) values (?, ?)
                        on conflict (pair) do update set locked = excluded.locked
                        """).params(pair, locked.array()).update();
    }

    @Override
    public boolean destroy(UUID pair, Instant now) {
        int retired = database.sql("""
                        update sealing.key_pair set destroyed = ?
                         where id = ? and retired is not null and destroyed is null
                           and not exists (select from sealing.data_key where pair = key_pair.id)
                        """).params(at(now), pair).update();
        if (retired > 0) {
            database.sql("delete from sealing.private_half where pair = ?")
                    .param(pair)
                    .update();
        }
        return retired > 0;
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        byte[] locked = row.getBytes("locked");
        return new Pair(
                row.getObject("id", UUID.class),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                instant(row.getObject("retired", OffsetDateTime.class)),
                Bytes.of(row.getBytes("public_half")),
                locked == null ? null : Bytes.of(locked));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
