package org.whereabouts.sources.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.lists.Fate;
import org.whereabouts.sources.lists.Fate.State;
import org.whereabouts.sources.lists.Lists;
import org.whereabouts.sources.lists.Terms;

/// The tables `sources.list` and `sources.list_habit`.
@Repository
class ListsInPostgres implements Lists {

    private static final String WAITING = " from sources.document d left join sources.list l on l.document = d.id"
            + " where d.kind = 'LIST' and (l.document is null or l.state = 'REFUSED')";

    private final JdbcClient database;

    ListsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Document.Id> waiting(int most) {
        return database.sql("select d.id" + WAITING + " order by d.id limit ?")
                .param(most)
                .query((row, n) -> new Document.Id(row.getLong(1)))
                .list();
    }

    @Override
    public long waiting() {
        return database.sql("select count(*)" + WAITING).query(Long.class).single();
    }

    @Override
    public Optional<Fate> find(Document.Id document) {
        return database.sql("select * from sources.list where document = ?")
                .param(document.number())
                .query(ListsInPostgres::fate)
                .optional();
    }

    @Override
    public void put(Fate fate) {
        Terms terms = fate.terms();
        Tally tally = fate.tally();
        database.sql("""
            insert into sources.list (document, state, source, list, grade, dates, trusted, actor, at, code,
                                      rows, added, unchanged, changed, vanished, set_aside)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (document) do update set state = excluded.state, source = excluded.source,
                list = excluded.list, grade = excluded.grade, dates = excluded.dates,
                trusted = excluded.trusted, actor = excluded.actor, at = excluded.at, code = excluded.code,
                rows = excluded.rows, added = excluded.added, unchanged = excluded.unchanged,
                changed = excluded.changed, vanished = excluded.vanished, set_aside = excluded.set_aside
            """)
                .params(fate.document().number(), fate.state().name())
                .param(terms == null ? null : terms.source().number())
                .param(terms == null ? null : terms.list())
                .param(terms == null ? null : terms.grade().toString())
                .param(terms == null ? null : terms.dates().name())
                .param(terms != null && terms.trusted())
                .params(fate.actor(), fate.at().atOffset(ZoneOffset.UTC))
                .param(fate.code())
                .param(tally == null ? null : tally.rows())
                .param(tally == null ? null : tally.added())
                .param(tally == null ? null : tally.unchanged())
                .param(tally == null ? null : tally.changed())
                .param(tally == null ? null : tally.vanished())
                .param(tally == null ? null : tally.setAside())
                .update();
    }

    @Override
    public List<Fate> ordered() {
        return database.sql("select * from sources.list where state = 'ORDERED' order by at, document")
                .query(ListsInPostgres::fate)
                .list();
    }

    @Override
    public List<Fate> lately(int most) {
        return database.sql("select * from sources.list order by at desc, document desc limit ?")
                .param(most)
                .query(ListsInPostgres::fate)
                .list();
    }

    @Override
    public List<Terms> habits(Source.Id source) {
        return database.sql("select * from sources.list_habit where source = ? order by at desc, list")
                .param(source.number())
                .query((row, n) -> terms(row))
                .list();
    }

    @Override
    public void remember(Terms terms, Instant at) {
        database.sql("""
            insert into sources.list_habit (source, list, grade, dates, trusted, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (source, list) do update set grade = excluded.grade, dates = excluded.dates,
                trusted = excluded.trusted, at = excluded.at
            """)
                .params(
                        terms.source().number(),
                        terms.list(),
                        terms.grade().toString(),
                        terms.dates().name(),
                        terms.trusted(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Fate fate(ResultSet row, int number) throws SQLException {
        return new Fate(
                new Document.Id(row.getLong("document")),
                State.valueOf(row.getString("state")),
                row.getObject("source") == null ? null : terms(row),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                tally(row),
                row.getString("code"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new Source.Id(row.getLong("source")),
                row.getString("list"),
                Grade.parse(row.getString("grade")).orElseThrow(),
                DateOrder.valueOf(row.getString("dates")),
                row.getBoolean("trusted"));
    }

    private static @Nullable Tally tally(ResultSet row) throws SQLException {
        return row.getObject("rows") == null
                ? null
                : new Tally(
                        row.getLong("rows"),
                        row.getLong("added"),
                        row.getLong("unchanged"),
                        row.getLong("changed"),
                        row.getLong("vanished"),
                        row.getLong("set_aside"));
    }
}
