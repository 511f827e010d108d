package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.sending.Outbox;

/// The tables `telegram.outgoing` and `shown`.
@Repository
class OutboxInPostgres implements Outbox {

    private final JdbcClient database;

    OutboxInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String chat, long update, Instant due, Locked sealed) {
        database.sql("insert into telegram.outgoing (chat, update, due, sealed) values (?, ?, ?, ?)")
                .params(chat, update, at(due), sealed.bytes())
                .update();
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant silent) {
        return database.sql("""
                        update telegram.outgoing set attempts = attempts + 1, claimed = :now,
                            perhaps = perhaps or claimed is not null
                        where id = (
                            select id from telegram.outgoing one
                            where sealed is not null and due <= :now and (claimed is null or claimed < :silent)
                            and not exists (
                                select from telegram.outgoing before
                                where before.chat = one.chat and before.sealed is not null and before.id < one.id)
                            order by due, id limit 1 for update skip locked)
                        returning id, chat, attempts, failed, claimed, perhaps, sealed
                        """)
                .param("now", at(now))
                .param("silent", at(silent))
                .query((row, n) -> new Claim(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getBoolean(6),
                        new Locked(row.getBytes(7))))
                .optional();
    }

    @Override
    public void again(Claim claim, Instant due, boolean perhaps) {
        database.sql("""
                        update telegram.outgoing set claimed = null, due = ?, perhaps = ?, failed = failed + 1
                        where id = ? and attempts = ? and sealed is not null
                        """).params(at(due), perhaps, claim.id(), claim.attempt()).update();
    }

    @Override
    public void leave(Claim claim, Instant due) {
        database.sql("""
                        update telegram.outgoing set claimed = null, due = ?, perhaps = ?
                        where id = ? and attempts = ? and sealed is not null
                        """)
                .params(at(due), claim.perhaps(), claim.id(), claim.attempt())
                .update();
    }

    @Override
    public boolean stands(Claim claim, Outcome outcome, long message, Instant at) {
        return database.sql("""
                        with seen as (insert into telegram.shown (chat, message, at) values (:chat, :message, :at)
                            on conflict do nothing)
                        update telegram.outgoing set claimed = null, sealed = null, outcome = :outcome, ended = :at
                        where id = :id and attempts = :attempt and sealed is not null
                        """)
                        .param("chat", claim.chat())
                        .param("message", message)
                        .param("at", at(at))
                        .param("outcome", outcome.name())
                        .param("id", claim.id())
                        .param("attempt", claim.attempt())
                        .update()
                > 0;
    }

    @Override
    public boolean end(Claim claim, Outcome outcome, Instant at) {
        return database.sql("""
                        update telegram.outgoing set claimed = null, sealed = null, outcome = ?, ended = ?
                        where id = ? and attempts = ? and sealed is not null
                        """)
                        .params(outcome.name(), at(at), claim.id(), claim.attempt())
                        .update()
                > 0;
    }

    @Override
    public void giveUp(String chat, Instant at) {
        database.sql("""
                        update telegram.outgoing set claimed = null, sealed = null, outcome = 'REFUSED', ended = ?
                        where chat = ? and sealed is not null
                        """).params(at(at), chat).update();
    }

    @Override
    public void shown(String chat, long message, Instant at) {
        database.sql("insert into telegram.shown (chat, message, at) values (?, ?, ?) on conflict do nothing")
                .params(chat, message, at(at))
                .update();
    }

    @Override
    public List<Long> takeShown(String chat) {
        return database
                .sql("delete from telegram.shown where chat = ? returning message")
                .param(chat)
                .query((row, n) -> row.getLong(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public void forget(Instant ended, Instant shown) {
        database.sql("delete from telegram.outgoing where ended < ?")
                .param(at(ended))
                .update();
        database.sql("delete from telegram.shown where at < ?").param(at(shown)).update();
    }
}
