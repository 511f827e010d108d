package org.whereabouts.registry.store.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.Moves;

/// The moves as a table.
@Repository
class MovesInPostgres implements Moves {

    private final JdbcClient database;

    MovesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean put(Report.Id report, Person.Id from, Person.Id to) {
        return database.sql("update registry.report set person = ? where id = ? and person = ?")
                        .params(to.number(), report.number(), from.number())
                        .update()
                > 0;
    }

    @Override
    public long add(Move one) {
        return database.sql("""
                        insert into registry.move (report, origin, target, kept_apart, officer, reason, at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(one.report().number(), one.from().number(), one.to().number(), one.keptApart())
                .params(one.officer(), one.reason(), one.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Move> hold(long number) {
        return database.sql("select * from registry.move where id = ? for update")
                .param(number)
                .query(MovesInPostgres::move)
                .optional();
    }

    @Override
    public List<Move> of(Person.Id person) {
        return database.sql("""
                        select * from registry.move where (origin = ? or target = ?) and undone_at is null
                         order by id desc
                        """)
                .params(person.number(), person.number())
                .query(MovesInPostgres::move)
                .list();
    }

    @Override
    public void undo(long number, String officer, Instant at) {
        database.sql("update registry.move set undone_by = ?, undone_at = ? where id = ?")
                .params(officer, at.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private static Move move(ResultSet row, int n) throws SQLException {
        return new Move(
                row.getLong("id"),
                new Report.Id(row.getLong("report")),
                new Person.Id(row.getLong("origin")),
                new Person.Id(row.getLong("target")),
                row.getBoolean("kept_apart"),
                row.getString("officer"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
