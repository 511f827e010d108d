package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.matches.Answers;

/// The answers as a table.
@Repository
class AnswersInPostgres implements Answers {

    private final JdbcClient database;

    AnswersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UUID candidate, UUID enquiry, Answer answer, Officer.Id officer, Instant at) {
        database.sql("""
                        insert into casework.candidate_answer (candidate, enquiry, answer, officer, at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(candidate, enquiry, answer.name().toLowerCase(Locale.ROOT), officer.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Given> lately(Officer.Id officer, int most) {
        return database.sql("select * from casework.candidate_answer where officer = ? order by id desc limit ?")
                .params(officer.value(), most)
                .query(AnswersInPostgres::given)
                .list();
    }

    @Override
    public Optional<Given> hold(long number) {
        return database.sql("select * from casework.candidate_answer where id = ? for update")
                .param(number)
                .query(AnswersInPostgres::given)
                .optional();
    }

    @Override
    public boolean isLast(Given given) {
        return database.sql("""
                        select not exists (select from casework.candidate_answer
                                            where candidate = ? and id > ? and undone_at is null)
                        """)
                .params(given.candidate(), given.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void undone(long number, Instant at) {
        database.sql("update casework.candidate_answer set undone_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private static Given given(ResultSet row, int n) throws SQLException {
        return new Given(
                row.getLong("id"),
                row.getObject("candidate", UUID.class),
                row.getObject("enquiry", UUID.class),
                Answer.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)),
                new Officer.Id(row.getObject("officer", UUID.class)),
                row.getObject("undone_at") != null);
    }
}
