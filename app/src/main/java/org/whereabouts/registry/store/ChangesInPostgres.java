package org.whereabouts.registry.store;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Changes;

/// The order of changes, as the database's transaction numbers give it.
@Repository
class ChangesInPostgres implements Changes {

    /*
     * Two transactions may commit in another order than they were numbered in. Whoever follows by number alone would
     * step over the one that commits late. So only changes older than every open transaction are handed out
     * (pg_snapshot_xmin); the others come next time.
     */
    private static final String AFTER = ReportRow.SELECT + """
             where (r.changed_in, r.id) > (?::text::xid8, ?) and r.changed_in < pg_snapshot_xmin(pg_current_snapshot())
             order by r.changed_in, r.id limit ?
            """;

    private final JdbcClient database;

    ChangesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Page after(Mark mark, int most) {
        List<Line> lines = database.sql(AFTER)
                .params(Long.toString(mark.transaction()), mark.report(), most)
                .query((row, n) -> new Line(row.getLong("changed_in"), ReportRow.read(row, n)))
                .list();
        Mark next = lines.isEmpty()
                ? mark
                : new Mark(
                        lines.getLast().transaction(),
                        lines.getLast().report().id().number());
        return new Page(
                lines.stream()
                        .map(line -> new Changed(line.report().source().operation(), line.report()))
                        .toList(),
                next,
                lines.size() < most);
    }

    @Override
    public long moment() {
        // Not the xmax of a snapshot: that is one past the last transaction that ended, and the one still open may
        // have that very number. A number of one's own is certainly above all that were given out.
        return database.sql("select pg_current_xact_id()::text")
                .query(Long.class)
                .single();
    }

    @Override
    public long settled() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isSettled(long moment) {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot()) > ?::text::xid8")
                .param(Long.toString(moment))
                .query(Boolean.class)
                .single();
    }

    @Override
    public String lineage() {
        return database.sql("select id::text from registry.lineage")
                .query(String.class)
                .single();
    }

    @Override
    @Transactional
    public void touch(Collection<Person.Id> people) {
        database.sql("""
                        update registry.report set person = person
                         where person = any(?) and changed_in <> pg_current_xact_id()
                        """)
                .param(people.stream().mapToLong(Person.Id::number).toArray())
                .update();
    }

    private record Line(long transaction, Report report) {}
}
