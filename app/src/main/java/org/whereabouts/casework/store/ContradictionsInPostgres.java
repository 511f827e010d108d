package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.casework.facts.Contradictions;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// What is contested, as a table.
@Repository
class ContradictionsInPostgres implements Contradictions {

    private final JdbcClient database;

    ContradictionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void found(Person.Id person, What what) {
        database.sql("""
                        insert into casework.contested as known (person, grave, what, since) values (?, ?, ?, ?)
                        on conflict (person) do update
                           set grave = excluded.grave, what = excluded.what, since = excluded.since, waits = true
                         where known.what <> excluded.what
                        """)
                .params(
                        person.number(),
                        what.grave(),
                        what.which(),
                        what.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void gone(Person.Id person) {
        database.sql("delete from casework.contested where person = ?")
                .param(person.number())
                .update();
    }

    @Override
    public Optional<Contested> find(Person.Id person) {
        return database.sql("select * from casework.contested where person = ?")
                .param(person.number())
                .query(ContradictionsInPostgres::contested)
                .optional();
    }

    @Override
    public void put(Person.Id person, boolean waits) {
        database.sql("update casework.contested set waits = ? where person = ?")
                .params(waits, person.number())
                .update();
    }

    @Override
    public Mark mark() {
        return database.sql("select transaction, report from casework.contested_so_far")
                .query((row, n) -> new Mark(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public void reached(Mark mark) {
        database.sql("update casework.contested_so_far set transaction = ?, report = ?")
                .params(mark.transaction(), mark.report())
                .update();
    }

    private static Contested contested(ResultSet row, int n) throws SQLException {
        return new Contested(new Person.Id(row.getLong("person")), row.getBoolean("waits"));
    }
}
