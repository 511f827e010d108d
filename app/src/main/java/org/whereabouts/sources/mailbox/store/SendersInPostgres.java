package org.whereabouts.sources.mailbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.mailbox.sender.Senders;

/// The table `sources.sender`.
@Repository
class SendersInPostgres implements Senders {

    private final JdbcClient database;

    SendersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Known sender) {
        database.sql("""
            insert into sources.sender (digest, domain, operation, source, actor, since)
            values (?, ?, ?, ?, ?, ?)
            on conflict (digest) do update set operation = excluded.operation, source = excluded.source,
                actor = excluded.actor, since = excluded.since, letters = 0, last = null
            """)
                .params(
                        sender.digest(),
                        sender.domain(),
                        sender.operation().slug(),
                        sender.source().number(),
                        sender.actor(),
                        sender.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean remove(String digest) {
        return database.sql("delete from sources.sender where digest = ?")
                        .param(digest)
                        .update()
                == 1;
    }

    @Override
    public Optional<Known> find(String digest) {
        return database.sql("select * from sources.sender where digest = ?")
                .param(digest)
                .query(SendersInPostgres::known)
                .optional();
    }

    @Override
    public List<Known> all() {
        return database.sql("select * from sources.sender order by since desc, digest")
                .query(SendersInPostgres::known)
                .list();
    }

    @Override
    public void wrote(String digest, Instant at) {
        database.sql("update sources.sender set letters = letters + 1, last = ? where digest = ?")
                .params(at.atOffset(ZoneOffset.UTC), digest)
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getString("digest"),
                row.getBoolean("domain"),
                new Operation.Id(row.getString("operation")),
                new Source.Id(row.getLong("source")),
                row.getString("actor"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("letters"),
                moment(row));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
        return last == null ? null : last.toInstant();
    }
}
