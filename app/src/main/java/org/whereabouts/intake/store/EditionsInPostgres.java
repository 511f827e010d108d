package org.whereabouts.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.edition.Edition;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.intake.edition.Editions;
import org.whereabouts.registry.Source;
import tools.jackson.databind.json.JsonMapper;

/// The editions as a table, and the rows set aside as another.
@Repository
class EditionsInPostgres implements Editions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 500;

    private final JdbcClient database;
    private final JdbcTemplate template;

    EditionsInPostgres(JdbcClient database, JdbcTemplate template) {
        this.database = database;
        this.template = template;
    }

    @Override
    public Optional<Edition> find(Source source, String list, Sha256 sha256, DateOrder dates) {
        // One list at a time: of two imports of one file, the second must see the first.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, ?))")
                .params(list, source.id().number())
                .query((row, n) -> true)
                .single();
        return database.sql("select * from intake.edition where source = ? and list = ? order by id desc limit 1")
                .params(source.id().number(), list)
                .query((row, n) -> read(source, list, row))
                .optional()
                .filter(newest -> newest.sha256().equals(sha256) && newest.dates() == dates);
    }

    @Override
    @Transactional
    public void add(Edition edition, List<ReadRow.SetAside> setAside) {
        Tally tally = edition.tally();
        long id = database.sql("""
                        insert into intake.edition (operation, source, list, sha256, dates, file, imported_at,
                                                    rows, added, unchanged, changed, vanished, set_aside)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        edition.source().operation().slug(),
                        edition.source().id().number(),
                        edition.list())
                .params(
                        edition.sha256().bytes(),
                        edition.dates().name(),
                        edition.file(),
                        edition.importedAt().atOffset(ZoneOffset.UTC))
                .params(tally.rows(), tally.added(), tally.unchanged())
                .params(tally.changed(), tally.vanished(), tally.setAside())
                .query(Long.class)
                .single();
        template.batchUpdate(
                "insert into intake.row_set_aside values (?, ?, ?, ?::jsonb, ?)", setAside, BATCH, (row, one) -> {
                    row.setLong(1, id);
                    row.setString(2, one.row().sheet());
                    row.setInt(3, one.row().number());
                    row.setString(4, JSON.writeValueAsString(one.problems()));
                    row.setArray(
                            5,
                            row.getConnection()
                                    .createArrayOf("text", one.row().cells().toArray()));
                });
    }

    private static Edition read(Source source, String list, ResultSet row) throws SQLException {
        return new Edition(
                source,
                list,
                new Sha256(HexFormat.of().formatHex(row.getBytes("sha256"))),
                DateOrder.valueOf(row.getString("dates")),
                row.getString("file"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new Tally(
                        row.getLong("rows"),
                        row.getLong("added"),
                        row.getLong("unchanged"),
                        row.getLong("changed"),
                        row.getLong("vanished"),
                        row.getLong("set_aside")));
    }
}
