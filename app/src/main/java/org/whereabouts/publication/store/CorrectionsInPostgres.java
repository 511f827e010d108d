package org.whereabouts.publication.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.publication.correction.Corrections;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.Person;

/// The table `publication.correction`.
@Repository
class CorrectionsInPostgres implements Corrections {

    private final JdbcClient database;

    CorrectionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void note(UUID cause, Correction correction) {
        database.sql("""
            insert into publication.correction (cause, person, detail, at) values (?, ?, ?, ?)
            on conflict (cause) do update set detail = excluded.detail, at = excluded.at
            """)
                .params(
                        cause,
                        correction.person().number(),
                        correction.what().name(),
                        correction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(UUID cause) {
        database.sql("delete from publication.correction where cause = ?")
                .param(cause)
                .update();
    }

    @Override
    public List<Correction> of(Person.Id person) {
        return database.sql("select detail, at from publication.correction where person = ? order by at desc, cause")
                .param(person.number())
                .query((row, n) -> new Correction(
                        person,
                        Detail.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
