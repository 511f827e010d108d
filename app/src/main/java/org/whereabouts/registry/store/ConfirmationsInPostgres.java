package org.whereabouts.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.Confirmations;

/// The confirmations and their withdrawals as tables that only grow.
@Repository
class ConfirmationsInPostgres implements Confirmations {

    private static final String IN_FORCE =
            " not exists (select from registry.withdrawal w where w.confirmation = c.id)";

    private final JdbcClient database;

    ConfirmationsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<Long> add(Confirmation one) {
        // Two who confirm the same at once come one after the other.
        database.sql("select id from registry.report where id = ? for update")
                .param(one.report().number())
                .query((row, n) -> row.getLong(1))
                .list();
        return database.sql("""
                        insert into registry.confirmation (report, ground, document, decider, confirmer, at)
                        select :report, :ground, :document, :decider, :confirmer, :at
                         where not exists (select from registry.confirmation c where c.report = :report and
                        """ + IN_FORCE + ") returning id")
                .param("report", one.report().number())
                .param("ground", one.ground().name())
                .param("document", one.document())
                .param("decider", one.decider())
                .param("confirmer", one.confirmer())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Confirmation> find(long number) {
        return database.sql("select * from registry.confirmation where id = ?")
                .param(number)
                .query(ConfirmationsInPostgres::confirmation)
                .optional();
    }

    @Override
    public List<Confirmation> of(Collection<Report.Id> reports) {
        return database.sql(
                        "select * from registry.confirmation c where report = any(?) and" + IN_FORCE + " order by id")
                .param(reports.stream().mapToLong(Report.Id::number).toArray())
                .query(ConfirmationsInPostgres::confirmation)
                .list();
    }

    @Override
    public boolean withdraw(long number, Withdrawal withdrawal) {
        return database.sql("""
                        insert into registry.withdrawal (confirmation, decider, confirmer, reason, at)
                        select id, ?, ?, ?, ? from registry.confirmation where id = ? on conflict do nothing
                        """)
                        .params(withdrawal.decider(), withdrawal.confirmer(), withdrawal.reason())
                        .params(withdrawal.at().atOffset(ZoneOffset.UTC), number)
                        .update()
                > 0;
    }

    private static Confirmation confirmation(ResultSet row, int n) throws SQLException {
        return new Confirmation(
                row.getLong("id"),
                new Report.Id(row.getLong("report")),
                Ground.valueOf(row.getString("ground")),
                row.getString("document"),
                row.getString("decider"),
                row.getString("confirmer"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
