package org.whereabouts.casework.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.reading.Readings;

/// The readings as a table.
@Repository
class ReadingsInPostgres implements Readings {

    private final JdbcClient database;

    ReadingsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void add(Officer.Id officer, UUID enquiry, String purpose, Instant at) {
        database.sql("insert into casework.reading (officer, enquiry, purpose, at) values (?, ?, ?, ?)")
                .params(officer.value(), enquiry, purpose, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void decided(Officer.Id officer, UUID enquiry, Instant at) {
        database.sql("""
                        update casework.reading set decided_at = ?
                         where officer = ? and enquiry = ? and decided_at is null
                        """)
                .params(at.atOffset(ZoneOffset.UTC), officer.value(), enquiry)
                .update();
    }

    @Override
    public boolean opened(Officer.Id officer, UUID enquiry, Instant since) {
        return database.sql("""
                        select exists (select from casework.reading where officer = ? and enquiry = ? and at >= ?)
                        """)
                .params(officer.value(), enquiry, since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Tally since(Officer.Id officer, Instant begin) {
        return database.sql("""
                        select count(*), count(*) filter (where not decided)
                          from (select bool_or(decided_at is not null) as decided
                                  from casework.reading where officer = ? and at >= ? group by enquiry) as one
                        """)
                .params(officer.value(), begin.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }
}
