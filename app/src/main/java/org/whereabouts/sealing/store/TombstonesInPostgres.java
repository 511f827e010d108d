package org.whereabouts.sealing.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.keys.Erasures;

/// The table `sealing.tombstone`.
@Repository
class TombstonesInPostgres implements Erasures {

    private final JdbcClient database;

    TombstonesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean admits(Subject subject) {
        wait("pg_advisory_xact_lock_shared", subject);
        return !database.sql("select exists (select from sealing.tombstone where subject_kind = ? and subject = ?)")
                .params(subject.kind(), subject.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean put(Tombstone tombstone) {
        Subject subject = tombstone.subject();
        wait("pg_advisory_xact_lock", subject);
        int rows = database.sql("insert into sealing.tombstone values (?, ?, ?) on conflict do nothing")
                .params(subject.kind(), subject.id(), tombstone.erased().atOffset(ZoneOffset.UTC))
                .update();
        return rows > 0;
    }

    @Override
    public List<Tombstone> all() {
        return database.sql("select * from sealing.tombstone order by erased, subject")
                .query((row, n) -> new Tombstone(
                        new Subject(row.getString("subject_kind"), row.getObject("subject", UUID.class)),
                        row.getObject("erased", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// A statement of its own, so that the next one sees what was waited for.
    private void wait(String lock, Subject subject) {
        database.sql("select " + lock + "(?)")
                .param(subject.id().getLeastSignificantBits())
                .query((row, n) -> true)
                .single();
    }
}
