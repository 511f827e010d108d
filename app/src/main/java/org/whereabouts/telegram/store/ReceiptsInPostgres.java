package org.whereabouts.telegram.store;

import static org.whereabouts.telegram.store.InboxInPostgres.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Receipts;

/// The table `telegram.receipt`.
@Repository
class ReceiptsInPostgres implements Receipts {

    private final JdbcClient database;

    ReceiptsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void ask(Person.Id person, Cause cause, Instant asked) {
        database.sql("""
                        insert into telegram.receipt (post, person, cause, asked)
                        select post, person, :cause, :asked from telegram.place where person = :person and named
                        on conflict (post, person) where done is null do nothing
                        """)
                .param("cause", cause.name())
                .param("asked", at(asked))
                .param("person", person.number())
                .update();
    }

    @Override
    public void done(long post, Collection<Person.Id> gone, Method method, String answer, Instant now) {
        database.sql("""
                        update telegram.receipt set done = :now, method = :method, answer = :answer
                         where post = :post and done is null and person = any(:people)
                        """)
                .param("now", at(now))
                .param("method", method.name())
                .param("answer", answer)
                .param("post", post)
                .param("people", gone.stream().map(Person.Id::number).toArray(Long[]::new))
                .update();
    }

    @Override
    public void failed(long post, String answer) {
        database.sql("update telegram.receipt set answer = ?, tries = tries + 1 where post = ? and done is null")
                .params(answer, post)
                .update();
    }

    @Override
    public List<Receipt> of(Person.Id person) {
        return database.sql("""
                        select post.chat, post.message, receipt.* from telegram.receipt
                          join telegram.post on post.id = receipt.post
                         where receipt.person = ? order by receipt.id desc
                        """)
                .param(person.number())
                .query(ReceiptsInPostgres::receipt)
                .list();
    }

    @Override
    public int open() {
        return database.sql("select count(*) from telegram.receipt where done is null")
                .query(Integer.class)
                .single();
    }

    private static Receipt receipt(ResultSet row, int n) throws SQLException {
        String method = row.getString("method");
        return new Receipt(
                row.getLong("chat"),
                row.getLong("message"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                moment(row.getObject("done", OffsetDateTime.class)),
                method == null ? null : Method.valueOf(method),
                row.getString("answer"),
                row.getInt("tries"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
