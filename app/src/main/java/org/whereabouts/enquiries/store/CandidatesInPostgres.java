package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.sealing.Sealed;

/// The tables `enquiries.candidate`, `enquiries.compared` and `enquiries.followed`.
@Repository
class CandidatesInPostgres implements CandidatesOfEnquiries {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    CandidatesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void put(List<Stored> candidates) {
        candidates.forEach(one -> database.sql("""
                        insert into enquiries.candidate (id, enquiry, seen, proposed, state, judge, judged, reason)
                        values (:id, :enquiry, :seen, :proposed, :state, :judge, :judged, :reason)
                        on conflict (id) do update set seen = excluded.seen
                        """)
                .param("id", one.id())
                .param("enquiry", one.enquiry())
                .param("seen", one.seen().bytes())
                .param("proposed", time(one.proposedAt()))
                .params(Written.of(one.judgement()).named())
                .update());
    }

    @Override
    public boolean judge(UUID candidate, Judgement judgement) {
        return database.sql("""
                        update enquiries.candidate
                           set state = :state, judge = :judge, judged = :judged, reason = :reason
                         where id = :id and state = 'waiting'
                        """)
                        .param("id", candidate)
                        .params(Written.of(judgement).named())
                        .update()
                > 0;
    }

    @Override
    public boolean reopen(UUID candidate) {
        return database.sql("""
                        update enquiries.candidate set state = 'waiting', judge = null, judged = null, reason = null
                         where id = ? and state in ('rejected', 'validated')
                        """).param(candidate).update() > 0;
    }

    @Override
    public List<Stored> of(UUID enquiry) {
        return database.sql("select * from enquiries.candidate where enquiry = ? order by proposed, id")
                .param(enquiry)
                .query(CandidatesInPostgres::stored)
                .list();
    }

    @Override
    public List<JudgedOne> judged(Instant since) {
        return database.sql(
                        "select * from enquiries.candidate where judged >= ? and state in ('rejected', 'validated')")
                .param(time(since))
                .query((row, n) -> new JudgedOne(
                        row.getObject("id", UUID.class), row.getObject("enquiry", UUID.class), judgement(row)))
                .list();
    }

    @Override
    public void drop(UUID enquiry, Judgement.Dropped dropped) {
        database.sql(
                        "update enquiries.candidate set state = 'dropped', judged = ? where enquiry = ? and state = 'waiting'")
                .params(time(dropped.at()), enquiry)
                .update();
        database.sql("update enquiries.compared set revision = ? where enquiry = ? and revision <> ?")
                .params(AGAIN, enquiry, AGAIN)
                .update();
    }

    @Override
    public List<Stored> page(@Nullable UUID after, int most) {
        return database.sql("""
                        select * from enquiries.candidate
                         where id > ? order by id limit ?
                        """)
                .params(after == null ? BEFORE_ALL : after, most)
                .query(CandidatesInPostgres::stored)
                .list();
    }

    @Override
    public Optional<Stored> find(UUID candidate) {
        return database.sql("select * from enquiries.candidate where id = ?")
                .param(candidate)
                .query(CandidatesInPostgres::stored)
                .optional();
    }

    @Override
    public Optional<Mark> followed() {
        return database.sql("select transaction, report from enquiries.followed")
                .query((row, n) -> new Mark(row.getLong("transaction"), row.getLong("report")))
                .optional();
    }

    @Override
    public void followed(Mark mark) {
        database.sql("""
                        insert into enquiries.followed (transaction, report) values (?, ?)
                        on conflict (one) do update set transaction = excluded.transaction, report = excluded.report
                        """).params(mark.transaction(), mark.report()).update();
    }

    @Override
    public Map<UUID, Integer> compared(Collection<UUID> enquiries) {
        Map<UUID, Integer> compared = new HashMap<>();
        database.sql("select enquiry, revision from enquiries.compared where enquiry = any(?)")
                .param(enquiries.toArray(UUID[]::new))
                .query((row, n) -> compared.put(row.getObject("enquiry", UUID.class), row.getInt("revision")))
                .list();
        return compared;
    }

    @Override
    public void compared(UUID enquiry, int revision) {
        database.sql("""
                        insert into enquiries.compared (enquiry, revision) values (?, ?)
                        on conflict (enquiry) do update set revision = excluded.revision
                        """).params(enquiry, revision).update();
    }

    /// A judgement in columns.
    private record Written(
            String state,
            @Nullable String judge,
            @Nullable Instant judged,
            @Nullable String reason) {

        static Written of(Judgement judgement) {
            return switch (judgement) {
                case Judgement.Waiting none -> new Written("waiting", null, null, null);
                case Judgement.Rejected(var officer, var at, var reason) ->
                    new Written("rejected", officer, at, reason);
                case Judgement.Validated(var officer, var at) -> new Written("validated", officer, at, null);
                case Judgement.Dropped(var at) -> new Written("dropped", null, at, null);
            };
        }

        Map<String, @Nullable Object> named() {
            var named = new HashMap<String, @Nullable Object>();
            named.put("state", state);
            named.put("judge", judge);
            named.put("judged", judged == null ? null : time(judged));
            named.put("reason", reason);
            return named;
        }
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("enquiry", UUID.class),
                Sealed.of(row.getBytes("seen")),
                instant(row, "proposed"),
                judgement(row));
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new Judgement.Waiting();
            case "rejected" ->
                new Judgement.Rejected(row.getString("judge"), instant(row, "judged"), row.getString("reason"));
            case "validated" -> new Judgement.Validated(row.getString("judge"), instant(row, "judged"));
            default -> new Judgement.Dropped(instant(row, "judged"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
