package org.whereabouts.registry.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Fingerprint;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Statement;

/// The reports as a table that only grows.
@Repository
class ReportsInPostgres implements Reports {

    private static final int FETCH = 10_000;
    private static final String KNOWN = """
            select id, person, fingerprint, statement ->> 'reference',
                   coalesce(statement -> 'names' -> 0 ->> 'text', concat_ws(' ',
                       statement -> 'names' -> 0 ->> 'family', statement -> 'names' -> 0 ->> 'given',
                       statement -> 'names' -> 0 ->> 'patronymic')),
                   state = 'vanished'
              from registry.report
             where source = ? and state in ('current', 'vanished')
            """;

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final ReportCopy copy;

    ReportsInPostgres(JdbcClient database, JdbcTemplate template) {
        this.database = database;
        this.template = template;
        this.copy = new ReportCopy(template);
    }

    @Override
    @Transactional
    public long add(Iterator<New> reports) {
        return copy.run(reports);
    }

    @Override
    public Optional<Report> find(Report.Id id) {
        return database.sql(ReportRow.SELECT + " where r.id = ?")
                .param(id.number())
                .query(ReportRow::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public void standingOf(Source.Id source, Consumer<Known> known) {
        standing(source, null, known);
    }

    @Override
    @Transactional(readOnly = true)
    public void standingIn(Source.Id source, String list, Consumer<Known> known) {
        standing(source, list, known);
    }

    private void standing(Source.Id source, @Nullable String list, Consumer<Known> known) {
        template.query(
                connection -> {
                    String within = list == null ? "" : " and original is not null and list = ?";
                    var statement = connection.prepareStatement(KNOWN + within + " order by id");
                    statement.setLong(1, source.number());
                    if (list != null) {
                        statement.setString(2, list);
                    }
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                row -> {
                    known.accept(new Known(
                            new Report.Id(row.getLong(1)),
                            new Person.Id(row.getLong(2)),
                            new Fingerprint(row.getObject(3, UUID.class)),
                            row.getString(4),
                            row.getString(5).isEmpty() ? null : row.getString(5),
                            row.getBoolean(6)));
                });
    }

    @Override
    @Transactional
    public void vanish(Collection<Report.Id> reports) {
        change("vanished", reports);
    }

    @Override
    @Transactional
    public void reappear(Collection<Report.Id> reports) {
        change("current", reports);
    }

    @Override
    public void judge(Report.Id report, Credibility credibility, Report.State state) {
        database.sql("""
                        update registry.report set credibility = :credibility, state = :state, reason = :reason
                         where id = :id
                        """)
                .param("credibility", credibility.digit())
                .param("state", ReportRow.code(state))
                .param("reason", state instanceof Report.State.Retracted retracted ? retracted.reason() : null)
                .param("id", report.number())
                .update();
    }

    @Override
    public Fingerprint fingerprint(Statement statement) {
        return Fingerprint.of(StatementJson.write(statement));
    }

    private void change(String state, Collection<Report.Id> reports) {
        if (!reports.isEmpty()) {
            database.sql("update registry.report set state = ? where id = any(?)")
                    .param(state)
                    .param(reports.stream().mapToLong(Report.Id::number).toArray())
                    .update();
        }
    }
}
