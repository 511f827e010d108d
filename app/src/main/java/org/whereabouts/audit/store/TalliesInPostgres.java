package org.whereabouts.audit.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Tallies;

/// The tallies of the table `audit.entry`.
@Repository
class TalliesInPostgres implements Tallies {

    private static final String OF_OFFICERS = """
             from audit.entry where deed = any(:deeds) and at >= :since and actor like 'officer:%'
            """;

    private final JdbcClient database;

    TalliesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Count> counts(Collection<String> deeds, Instant since, @Nullable String actor) {
        return database.sql("select cast(at at time zone 'UTC' as date) as day, deed, count(*)" + OF_OFFICERS
                        + " and (cast(:actor as text) is null or actor = :actor) group by day, deed order by day, deed")
                .param("deeds", deeds.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .query((row, n) -> new Count(row.getObject(1, LocalDate.class), row.getString(2), row.getLong(3)))
                .list();
    }

    @Override
    public List<Pace> pace(Collection<String> deeds, Instant since) {
        return database.sql("select cast(at at time zone 'UTC' as date) as day, count(*),"
                        + " count(distinct (actor, date_trunc('hour', at)))" + OF_OFFICERS
                        + " group by day order by day")
                .param("deeds", deeds.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Pace(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)))
                .list();
    }
}
