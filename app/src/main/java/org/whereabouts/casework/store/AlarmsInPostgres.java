package org.whereabouts.casework.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.alarms.Alarms;

/// The alarms as a table.
@Repository
class AlarmsInPostgres implements Alarms {

    private final JdbcClient database;

    AlarmsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Kind kind, Officer.Id officer, UUID subject, Instant at) {
        database.sql("insert into casework.alarm (kind, officer, subject, at) values (?, ?, ?, ?)")
                .params(kind.name(), officer.value(), subject, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Alarm> unseen() {
        return database.sql("select * from casework.alarm where seen_at is null order by at, number")
                .query((row, n) -> new Alarm(
                        row.getLong("number"),
                        Kind.valueOf(row.getString("kind")),
                        new Officer.Id(row.getObject("officer", UUID.class)),
                        row.getObject("subject", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean seen(long number, Officer.Id by, Instant at) {
        return database.sql("update casework.alarm set seen_by = ?, seen_at = ? where number = ? and seen_at is null")
                        .params(by.value(), at.atOffset(ZoneOffset.UTC), number)
                        .update()
                > 0;
    }
}
