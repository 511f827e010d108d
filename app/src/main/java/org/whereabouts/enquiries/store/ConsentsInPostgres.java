package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.found.Consents;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The tables `enquiries.consent` and `silence`.
@Repository
class ConsentsInPostgres implements Consents {

    /// Whoever adds a consent waits for those who are telling a family something, and they for it.
    private static final String LOCK = "hashtext('enquiries.consent')";

    private final JdbcClient database;

    ConsentsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Consent consent) {
        database.sql("select pg_advisory_xact_lock(" + LOCK + ")").query(row -> {});
        database.sql("update enquiries.consent set replaced = true where telling = ?")
                .param(consent.telling().value())
                .update();
        database.sql("""
                        insert into enquiries.consent (id, telling, operation, since, identity, officer, sealed)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        consent.id(),
                        consent.telling().value(),
                        consent.operation().slug(),
                        consent.since().atOffset(ZoneOffset.UTC),
                        consent.identity().name(),
                        consent.officer(),
                        consent.sealed().bytes())
                .update();
    }

    @Override
    public List<Consent> holding(Operation.Id operation) {
        return database.sql("select * from enquiries.consent where operation = ? and not replaced order by place")
                .param(operation.slug())
                .query(ConsentsInPostgres::consent)
                .list();
    }

    @Override
    public long state() {
        return database.sql("select coalesce(max(place), 0) from enquiries.consent")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stillSo(Clearance clearance) {
        database.sql("select pg_advisory_xact_lock_shared(" + LOCK + ")").query(row -> {});
        return state() == clearance.asOf();
    }

    @Override
    public void silence(Collection<UUID> candidates, UUID consent) {
        database.sql("""
                        insert into enquiries.silence (candidate, consent) select unnest(?), ?
                        on conflict (candidate) do update set consent = excluded.consent
                        """).params(candidates.toArray(UUID[]::new), consent).update();
    }

    @Override
    public void lift(Collection<UUID> candidates) {
        database.sql("delete from enquiries.silence where candidate = any(?)")
                .param(candidates.toArray(UUID[]::new))
                .update();
    }

    @Override
    public boolean silenced(UUID candidate) {
        return database.sql("select exists (select from enquiries.silence where candidate = ?)")
                .param(candidate)
                .query(Boolean.class)
                .single();
    }

    private static Consent consent(ResultSet row, int n) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new Telling.Id(row.getObject("telling", UUID.class)),
                new Operation.Id(row.getString("operation")),
                EnquiryRow.moment(row, "since"),
                Identity.valueOf(row.getString("identity")),
                row.getString("officer"),
                Sealed.of(row.getBytes("sealed")));
    }
}
