package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.telegram.filing.Origins;

/// The table `telegram.origin`.
@Repository
class OriginsInPostgres implements Origins {

    private final JdbcClient database;

    OriginsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Telling.Id first(String digest, Telling.Id telling, Instant at) {
        database.sql("insert into telegram.origin (digest, telling, at) values (?, ?, ?) on conflict do nothing")
                .params(digest, telling.value(), at(at))
                .update();
        return find(digest).orElseThrow();
    }

    @Override
    public Optional<Telling.Id> find(String digest) {
        return database.sql("select telling from telegram.origin where digest = ?")
                .param(digest)
                .query((row, n) -> new Telling.Id(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from telegram.origin where at < ?")
                .param(at(before))
                .update();
    }
}
