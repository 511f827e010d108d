package org.whereabouts.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.figures.Claim;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.sources.inbox.Decision;
import org.whereabouts.sources.inbox.Decision.Claimed;
import org.whereabouts.sources.inbox.Decision.Deed;
import org.whereabouts.sources.inbox.Decision.Nothing;
import org.whereabouts.sources.inbox.Decision.Outcome;
import org.whereabouts.sources.inbox.Decision.Reason;
import org.whereabouts.sources.inbox.Decision.Reported;
import org.whereabouts.sources.inbox.Decisions;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Parts;
import org.whereabouts.sources.inbox.Proposal;

/// The tables `sources.decision` and `decision_part`; rows are added and nothing else.
@Repository
class DecisionsInPostgres implements Decisions {

    private static final String ADD = """
            insert into sources.decision (proposal, deed, reason, officer, at, person, report, claim)
            values (:proposal, :deed, :reason, :officer, :at, :person, :report, :claim) returning id
            """;
    private static final String STANDING = """
            with standing as (
                select d.id, d.deed, p.id as proposal, p.type, p.language, p.reader
                  from sources.proposal p
                  join lateral (select * from sources.decision d where d.proposal = p.id order by id desc limit 1) d on true
                 where d.deed <> 'UNDONE' and d.reason is distinct from 'NOT_OURS')
            """;
    private static final String COUNTS = STANDING + """
            select s.type, f.field, s.language, s.reader,
                   count(*) filter (where s.deed <> 'REFUSED' and read.value = given.value) as kept,
                   count(*) filter (where s.deed <> 'REFUSED' and read.value is not null
                                      and read.value is distinct from given.value) as changed,
                   count(*) filter (where s.deed = 'REFUSED') as refused,
                   count(*) filter (where read.value is null) as missed
              from standing s
             cross join lateral (select field from sources.proposal_part where proposal = s.proposal
                                 union select field from sources.decision_part where decision = s.id) f
              left join sources.proposal_part read on read.proposal = s.proposal and read.field = f.field
              left join sources.decision_part given on given.decision = s.id and given.field = f.field
             group by s.type, f.field, s.language, s.reader
            union all
            select type, null, language, reader, count(*) filter (where deed = 'ACCEPTED'),
                   count(*) filter (where deed = 'CORRECTED'), count(*) filter (where deed = 'REFUSED'), 0
              from standing group by type, language, reader
             order by 4 desc, 1 desc, 3, 2 nulls first
            """;

    private final JdbcClient database;

    DecisionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Decision decision) {
        long id = database.sql(ADD).params(values(decision)).query(Long.class).single();
        decision.entered()
                .forEach((field, value) -> database.sql(
                                "insert into sources.decision_part (decision, field, value) values (?, ?, ?)")
                        .params(id, field.name(), value)
                        .update());
    }

    private static Map<String, @Nullable Object> values(Decision decision) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Reason reason = decision.reason();
        values.put("proposal", decision.proposal().number());
        values.put("deed", decision.deed().name());
        values.put("reason", reason == null ? null : reason.name());
        values.put("officer", decision.officer());
        values.put("at", decision.at().atOffset(ZoneOffset.UTC));
        values.put(
                "person",
                decision.outcome() instanceof Reported one ? one.person().number() : null);
        values.put(
                "report",
                decision.outcome() instanceof Reported one ? one.report().number() : null);
        values.put(
                "claim", decision.outcome() instanceof Claimed one ? one.claim().number() : null);
        return values;
    }

    @Override
    public Optional<Decision> lastOf(Proposal.Id proposal) {
        return database.sql("select * from sources.decision where proposal = ? order by id desc limit 1")
                .param(proposal.number())
                .query((row, n) -> found(row, parts(row.getLong("id"))))
                .optional();
    }

    @Override
    public Optional<Decision> lastOf(String officer) {
        return database.sql("""
                        select * from sources.decision d where officer = ? and deed <> 'UNDONE'
                           and not exists (select from sources.decision later
                                            where later.proposal = d.proposal and later.id > d.id)
                         order by id desc limit 1
                        """)
                .param(officer)
                .query((row, n) -> found(row, parts(row.getLong("id"))))
                .optional();
    }

    private Map<Field, String> parts(long decision) {
        var parts = new EnumMap<Field, String>(Field.class);
        database.sql("select * from sources.decision_part where decision = ?")
                .param(decision)
                .query((row, n) -> parts.put(Field.valueOf(row.getString("field")), row.getString("value")))
                .list();
        return parts;
    }

    @Override
    public List<Count> counts() {
        return database.sql(COUNTS)
                .query((row, n) -> new Count(
                        Parts.Type.valueOf(row.getString("type")),
                        row.getString("field") == null ? null : Field.valueOf(row.getString("field")),
                        row.getString("language"),
                        row.getInt("reader"),
                        row.getLong("kept"),
                        row.getLong("changed"),
                        row.getLong("refused"),
                        row.getLong("missed")))
                .list();
    }

    private static Decision found(ResultSet row, Map<Field, String> parts) throws SQLException {
        String reason = row.getString("reason");
        return new Decision(
                row.getLong("id"),
                new Proposal.Id(row.getLong("proposal")),
                Deed.valueOf(row.getString("deed")),
                reason == null ? null : Reason.valueOf(reason),
                row.getString("officer"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                parts,
                outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        Long report = row.getObject("report", Long.class);
        Long claim = row.getObject("claim", Long.class);
        if (report != null) {
            return new Reported(new Person.Id(row.getLong("person")), new Report.Id(report));
        }
        return claim == null ? new Nothing() : new Claimed(new Claim.Id(claim));
    }
}
