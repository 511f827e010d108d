package org.whereabouts.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.Judgement;
import org.whereabouts.registry.standing.Judgements;

/// The judgements as a table.
@Repository
class JudgementsInPostgres implements Judgements {

    private final JdbcClient database;

    JudgementsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(Judgement one) {
        return database.sql("""
                        insert into registry.judgement (report, credibility, retracted, before_credibility,
                               before_state, officer, reason, at)
                        values (:report, :credibility, :retracted, :former, :before, :officer, :reason, :at)
                        returning id
                        """)
                .param("report", one.report().number())
                .param("credibility", one.credibility().digit())
                .param("retracted", one.retracted())
                .param("former", one.former().digit())
                .param("before", ReportRow.code(one.before()))
                .param("officer", one.officer())
                .param("reason", one.reason())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Judgement> hold(long number) {
        return database.sql("select * from registry.judgement where id = ? for update")
                .param(number)
                .query(JudgementsInPostgres::judgement)
                .optional();
    }

    @Override
    public List<Judgement> of(Collection<Report.Id> reports) {
        return database.sql(
                        "select * from registry.judgement where report = any(?) and undone_at is null order by id desc")
                .param(reports.stream().mapToLong(Report.Id::number).toArray())
                .query(JudgementsInPostgres::judgement)
                .list();
    }

    @Override
    public void undo(long number, String officer, Instant at) {
        database.sql("update registry.judgement set undone_by = ?, undone_at = ? where id = ?")
                .params(officer, at.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private static Judgement judgement(ResultSet row, int n) throws SQLException {
        return new Judgement(
                row.getLong("id"),
                new Report.Id(row.getLong("report")),
                Credibility.of(row.getInt("credibility")),
                row.getBoolean("retracted"),
                Credibility.of(row.getInt("before_credibility")),
                row.getString("before_state").equals("vanished")
                        ? new Report.State.Vanished()
                        : new Report.State.Current(),
                row.getString("officer"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
