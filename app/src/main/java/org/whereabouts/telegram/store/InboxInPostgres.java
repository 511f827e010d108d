package org.whereabouts.telegram.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    public long last() {
        return database.sql("select coalesce(max(number), 0) from telegram.update")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean add(Arrived update) {
        return database.sql("""
                        insert into telegram.update (number, chat, arrived, due, sealed) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                update.number(),
                                update.chat(),
                                at(update.at()),
                                at(update.due()),
                                update.sealed().bytes())
                        .update()
                > 0;
    }

    @Override
    public boolean tooMany(Arrived update) {
        return database.sql("""
                        insert into telegram.update (number, chat, arrived, due, outcome)
                        values (?, ?, ?, ?, 'TOO_MANY') on conflict do nothing
                        """)
                        .params(update.number(), update.chat(), at(update.at()), at(update.due()))
                        .update()
                > 0;
    }

    @Override
    public int since(String chat, Instant since) {
        return database.sql("select count(*) from telegram.update where chat = ? and arrived > ?")
                .params(chat, at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Arrived> next(Instant now) {
        return database.sql("""
                        select number, chat, arrived, due, attempts, sealed from telegram.update one
                        where sealed is not null and due <= ? and not exists (
                            select from telegram.update before
                            where before.chat = one.chat and before.sealed is not null and before.number < one.number)
                        order by number limit 1 for update skip locked
                        """).param(at(now)).query(InboxInPostgres::row).optional();
    }

    private static Arrived row(ResultSet row, int n) throws SQLException {
        return new Arrived(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getInt(5),
                new Locked(row.getBytes(6)));
    }

    @Override
    public void done(long number, Outcome outcome) {
        database.sql("update telegram.update set sealed = null, outcome = ? where number = ? and sealed is not null")
                .params(outcome.name(), number)
                .update();
    }

    @Override
    public void later(long number, Instant due) {
        database.sql("update telegram.update set attempts = attempts + 1, due = ? where number = ?")
                .params(at(due), number)
                .update();
    }

    @Override
    public void forget(Instant before) {
        database.sql("delete from telegram.update where arrived < ? and sealed is null")
                .param(at(before))
                .update();
    }
}
