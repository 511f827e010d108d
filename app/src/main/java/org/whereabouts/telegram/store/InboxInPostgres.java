package org.whereabouts.telegram.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.receiving.Inbox;

/// The table `telegram.update`.
@Repository
class InboxInPostgres implements Inbox {

    private final JdbcClient database;

    InboxInPostgres(JdbcClient database) {
        this.database = database;
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public long last(Instant since) {
        return database.sql("select coalesce(max(number), 0) from telegram.update where arrived > ?")
                .param(at(since))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean add(Arrived update) {
        return database.sql("""
                        insert into telegram.update (number, chat, arrived, said, due, sealed) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                update.number(),
                                update.chat(),
                                at(update.at()),
                                at(update.said()),
                                at(update.due()),
                                update.sealed().bytes())
                        .update()
                > 0;
    }

    @Override
    public boolean tooMany(Arrived update) {
        return database.sql("""
                        insert into telegram.update (number, chat, arrived, said, due, outcome)
                        values (?, ?, ?, ?, ?, 'TOO_MANY') on conflict do nothing
                        """)
                        .params(update.number(), update.chat(), at(update.at()), at(update.said()), at(update.due()))
                        .update()
                > 0;
    }

    @Override
    public int since(String chat, Instant since) {
        return database.sql("select count(*) from telegram.update where chat = ? and said > ?")
                .params(chat, at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Arrived> next(Instant now) {
        return database.sql("""
                        update telegram.update set attempts = attempts + 1
                        where number = (
                            select number from telegram.update one
                            where sealed is not null and due <= ? and not exists (
                                select from telegram.update before
                                where before.chat = one.chat and before.sealed is not null
                                and before.number < one.number)
                            order by number limit 1 for update skip locked)
                        returning number, chat, arrived, said, due, attempts, sealed
                        """).param(at(now)).query(InboxInPostgres::row).optional();
    }

    @Override
    public List<Arrived> waiting(String chat) {
        return database.sql("""
                        select number, chat, arrived, said, due, attempts, sealed from telegram.update
                        where chat = ? and sealed is not null order by number
                        """).param(chat).query(InboxInPostgres::row).list();
    }

    private static Arrived row(ResultSet row, int n) throws SQLException {
        return new Arrived(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                new Locked(row.getBytes(7)));
    }

    @Override
    public boolean hold(long number) {
        return database.sql("""
                        select number from telegram.update where number = ? and sealed is not null
                        for update skip locked
                        """).param(number).query(Long.class).optional().isPresent();
    }

    @Override
    public void done(long number, Outcome outcome) {
        database.sql("update telegram.update set sealed = null, outcome = ? where number = ? and sealed is not null")
                .params(outcome.name(), number)
                .update();
    }

    @Override
    public void later(long number, Instant due) {
        database.sql("update telegram.update set due = ? where number = ?")
                .params(at(due), number)
                .update();
    }

    @Override
    public void leave(long number, Instant due) {
        database.sql("update telegram.update set attempts = attempts - 1, due = ? where number = ?")
                .params(at(due), number)
                .update();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from telegram.update where arrived < ?")
                .param(at(before))
                .update();
    }
}
