package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.Answered;

/// The answers of all queues as a table.
@Repository
class AnsweredInPostgres implements Answered {

    private final JdbcClient database;

    AnsweredInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(One one) {
        return database.sql("""
                        insert into casework.answer (queue, item, answer, decision, officer, reason, at)
                        values (:queue, :item, :answer, :decision, :officer, :reason, :at) returning id
                        """)
                .param("queue", one.queue())
                .param("item", one.item())
                .param("answer", one.answer())
                .param("decision", one.decision())
                .param("officer", one.officer().value())
                .param("reason", one.reason())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<One> lately(String queue, Officer.Id officer, int most) {
        return database.sql("select * from casework.answer where queue = ? and officer = ? order by id desc limit ?")
                .params(queue, officer.value(), most)
                .query(AnsweredInPostgres::one)
                .list();
    }

    @Override
    public Optional<One> hold(long number) {
        return database.sql("select * from casework.answer where id = ? for update")
                .param(number)
                .query(AnsweredInPostgres::one)
                .optional();
    }

    @Override
    public boolean isLast(One answer) {
        return database.sql("""
                        select coalesce(max(id), 0) from casework.answer
                         where queue = ? and item = ? and undone_at is null
                        """)
                        .params(answer.queue(), answer.item())
                        .query(Long.class)
                        .single()
                == answer.number();
    }

    @Override
    public void undone(long number, Officer.Id officer, Instant at) {
        database.sql("update casework.answer set undone_by = ?, undone_at = ? where id = ?")
                .params(officer.value(), at.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private static One one(ResultSet row, int n) throws SQLException {
        return new One(
                row.getLong("id"),
                row.getString("queue"),
                row.getObject("item", UUID.class),
                row.getString("answer"),
                row.getObject("decision", Long.class),
                new Officer.Id(row.getObject("officer", UUID.class)),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
