package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.talking.Talks;

/// The table `telegram.talk`.
@Repository
class TalksInPostgres implements Talks {

    private final JdbcClient database;

    TalksInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> hold(String chat) {
        return database.sql("select at, sealed from telegram.talk where chat = ? for update")
                .param(chat)
                .query((row, n) ->
                        new Kept(row.getObject(1, OffsetDateTime.class).toInstant(), new Locked(row.getBytes(2))))
                .optional();
    }

    @Override
    public void put(String chat, Kept talk) {
        database.sql("""
                        insert into telegram.talk (chat, at, sealed) values (?, ?, ?)
                        on conflict (chat) do update set at = excluded.at, sealed = excluded.sealed
                        """).params(chat, at(talk.at()), talk.sealed().bytes()).update();
    }

    @Override
    public void forget(String chat) {
        database.sql("delete from telegram.talk where chat = ?").param(chat).update();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from telegram.talk where at < ?").param(at(before)).update();
    }
}
