package org.whereabouts.sealing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.keys.DataKeys;

/// The table `sealing.data_key`.
@Repository
class DataKeysInPostgres implements DataKeys {

    private static final String REPLACE = """
            update sealing.data_key as old set pair = fresh.pair, quick = fresh.quick, wrapped = fresh.wrapped
              from unnest(?::uuid[], ?::uuid[], ?::boolean[], ?::bytea[]) as fresh (id, pair, quick, wrapped)
             where old.id = fresh.id
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    DataKeysInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Wrapped key) {
        database.sql("""
                        insert into sealing.data_key (id, subject_kind, subject, pair, quick, wrapped)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(key.id(), key.subject().kind(), key.subject().id(), key.pair(), quick(key))
                .param(key.key().array())
                .update();
    }

    @Override
    public List<Wrapped> of(Subject subject) {
        return database.sql("select * from sealing.data_key where subject_kind = ? and subject = ? order by added")
                .params(subject.kind(), subject.id())
                .query(DataKeysInPostgres::wrapped)
                .list();
    }

    @Override
    public List<Wrapped> among(Collection<UUID> ids) {
        return database.sql("select * from sealing.data_key where id = any(?::uuid[])")
                .param(texts(ids))
                .query(DataKeysInPostgres::wrapped)
                .list();
    }

    @Override
    public List<Wrapped> wrappedBy(UUID pair, boolean slowOnly, @Nullable UUID after, int most) {
        String which = slowOnly ? " and not quick" : "";
        return database.sql("select * from sealing.data_key where pair = ? and id > ?" + which
                        + " order by id limit ? for update skip locked")
                .params(pair, after == null ? BEFORE_ALL : after, most)
                .query(DataKeysInPostgres::wrapped)
                .list();
    }

    @Override
    public void replace(Collection<Wrapped> keys) {
        database.sql(REPLACE)
                .param(texts(keys.stream().map(Wrapped::id).toList()))
                .param(texts(keys.stream().map(Wrapped::pair).toList()))
                .param(keys.stream().map(key -> Boolean.toString(quick(key))).toArray(String[]::new))
                .param(keys.stream().map(key -> key.key().array()).toArray(byte[][]::new))
                .update();
    }

    @Override
    public int destroy(Subject subject) {
        return database.sql("delete from sealing.data_key where subject_kind = ? and subject = ?")
                .params(subject.kind(), subject.id())
                .update();
    }

    @Override
    public List<Count> count() {
        return database.sql("select pair, quick, count(*) from sealing.data_key group by 1, 2 order by 1, 2")
                .query((row, n) -> new Count(row.getObject(1, UUID.class), way(row.getBoolean(2)), row.getLong(3)))
                .list();
    }

    private static boolean quick(Wrapped key) {
        return key.way() == Way.QUICK;
    }

    private static Way way(boolean quick) {
        return quick ? Way.QUICK : Way.PUBLIC;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Wrapped wrapped(ResultSet row, int number) throws SQLException {
        return new Wrapped(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject", UUID.class)),
                row.getObject("pair", UUID.class),
                way(row.getBoolean("quick")),
                Bytes.of(row.getBytes("wrapped")));
    }
}
