package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.handover.HandOvers;
import org.whereabouts.telegram.own.Locked;

/// The table `telegram.hand_over`.
@Repository
class HandOversInPostgres implements HandOvers {

    private final JdbcClient database;

    HandOversInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(String digest, Instant expires, Locked sealed) {
        database.sql("insert into telegram.hand_over (digest, expires, sealed) values (?, ?, ?)")
                .params(digest, at(expires), sealed.bytes())
                .update();
    }

    @Override
    public Optional<Locked> take(String digest, Instant now) {
        return database.sql("delete from telegram.hand_over where digest = ? and expires > ? returning sealed")
                .params(digest, at(now))
                .query((row, n) -> new Locked(row.getBytes(1)))
                .optional();
    }

    @Override
    public void forget(Instant now) {
        database.sql("delete from telegram.hand_over where expires <= ?")
                .param(at(now))
                .update();
    }
}
