package org.whereabouts.registry.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.standing.SourceTallies;

/// The tallies of the tables `registry.source` and `registry.report`.
@Repository
class SourceTalliesInPostgres implements SourceTallies {

    private final JdbcClient database;

    SourceTalliesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Tally> all() {
        return database.sql("""
                        select s.*, coalesce(r.reports, 0) as reports, coalesce(r.vanished, 0) as vanished,
                               coalesce(r.retracted, 0) as retracted
                          from registry.source s
                          left join (select source, count(*) as reports,
                                            count(*) filter (where state = 'vanished') as vanished,
                                            count(*) filter (where state = 'retracted') as retracted
                                       from registry.report group by source) r on r.source = s.id
                         order by s.operation, s.name
                        """)
                .query((row, n) -> new Tally(
                        SourcesInPostgres.read(row, n),
                        row.getLong("reports"),
                        row.getLong("vanished"),
                        row.getLong("retracted")))
                .list();
    }

    @Override
    public List<Person.Id> heardFromSeveral(Person.@Nullable Id after, int most) {
        return database.sql("""
                        select person from registry.report
                         where person > ? and state in ('current', 'vanished')
                         group by person having min(source) <> max(source) order by person limit ?
                        """)
                .params(after == null ? -1 : after.number(), most)
                .query((row, n) -> new Person.Id(row.getLong(1)))
                .list();
    }
}
