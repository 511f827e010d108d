package org.whereabouts.telegram.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.telegram.channel.Followed;

/// The table `telegram.followed`.
@Repository
class FollowedInPostgres implements Followed {

    private final JdbcClient database;

    FollowedInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Place> place() {
        return database.sql("select lineage, transaction, report from telegram.followed")
                .query((row, n) -> new Place(row.getString(1), new Mark(row.getLong(2), row.getLong(3))))
                .optional();
    }

    @Override
    public void put(Place place) {
        database.sql("""
                        insert into telegram.followed (lineage, transaction, report) values (?, ?, ?)
                        on conflict (one) do update set lineage = excluded.lineage,
                            transaction = excluded.transaction, report = excluded.report
                        """)
                .params(
                        place.lineage(),
                        place.mark().transaction(),
                        place.mark().report())
                .update();
    }
}
