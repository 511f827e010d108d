package org.whereabouts.sources.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.publication.embargo.ReportsNeverShown;
import org.whereabouts.registry.Report;
import org.whereabouts.sources.Withheld;

/// The table `sources.withheld`; rows are added and nothing else.
@Repository
class WithheldInPostgres implements Withheld, ReportsNeverShown {

    private final JdbcClient database;

    WithheldInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Report.Id report, Instant since) {
        database.sql("insert into sources.withheld (report, since) values (?, ?)")
                .params(report.number(), since.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<Report.Id> among(Collection<Report.Id> reports) {
        Long[] numbers = reports.stream().map(Report.Id::number).toArray(Long[]::new);
        return database
                .sql("select report from sources.withheld where report = any(?)")
                .param(numbers)
                .query((row, n) -> new Report.Id(row.getLong(1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
