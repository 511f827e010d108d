package org.whereabouts.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.ledger.Grading;
import org.whereabouts.sources.ledger.Known;
import org.whereabouts.sources.ledger.Ledger;

/// The tables `sources.ledger` and `sources.grading`.
@Repository
class LedgerInPostgres implements Ledger {

    private final JdbcClient database;

    LedgerInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Known of(Source.Id source) {
        return database.sql("select * from sources.ledger where source = ?")
                .param(source.number())
                .query((row, n) -> known(row))
                .optional()
                .orElseGet(() -> Known.nothingOf(source));
    }

    @Override
    public Map<Source.Id, Known> all() {
        return database.sql("select * from sources.ledger").query((row, n) -> known(row)).list().stream()
                .collect(Collectors.toMap(Known::source, Function.identity()));
    }

    @Override
    public void put(Known known) {
        database.sql("""
                        insert into sources.ledger (source, language, owner, contact, rights, notes)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (source) do update set language = excluded.language, owner = excluded.owner,
                               contact = excluded.contact, rights = excluded.rights, notes = excluded.notes
                        """)
                .params(
                        known.source().number(),
                        known.language(),
                        known.owner(),
                        known.contact(),
                        known.rights().name(),
                        known.notes())
                .update();
    }

    @Override
    public void add(Grading grading) {
        database.sql("""
                        insert into sources.grading (source, former, grade, reason, officer, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        grading.source().number(),
                        grading.former().name(),
                        grading.grade().name(),
                        grading.reason(),
                        grading.officer(),
                        grading.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Grading> gradings(Source.Id source) {
        return database.sql("select * from sources.grading where source = ? order by id desc")
                .param(source.number())
                .query((row, n) -> new Grading(
                        source,
                        Reliability.valueOf(row.getString("former")),
                        Reliability.valueOf(row.getString("grade")),
                        row.getString("reason"),
                        row.getString("officer"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<Source.Id, Long> documents() {
        Map<Source.Id, Long> counts = new HashMap<>();
        database.sql("select source, count(*) from sources.document where source is not null group by source")
                .query((row, n) -> counts.put(new Source.Id(row.getLong(1)), row.getLong(2)))
                .list();
        return counts;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new Source.Id(row.getLong("source")),
                row.getString("language"),
                row.getString("owner"),
                row.getString("contact"),
                Known.Rights.valueOf(row.getString("rights")),
                row.getString("notes"));
    }
}
