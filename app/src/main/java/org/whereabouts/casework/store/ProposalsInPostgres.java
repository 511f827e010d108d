package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.pair.Proposal.State;
import org.whereabouts.casework.pair.Proposals;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The proposals as a table.
@Repository
class ProposalsInPostgres implements Proposals {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ProposalsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Proposal one) {
        return database.sql("""
                        insert into casework.proposal
                               (id, deed, subject, details, reason, proposed_by, proposed_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?)
                        on conflict (deed, subject) where state = 'open' do nothing
                        """)
                        .params(one.id(), one.deed(), one.subject(), JSON.writeValueAsString(one.details()))
                        .params(one.reason(), one.proposer().value(), one.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return database.sql("select * from casework.proposal where id = ?")
                .param(id)
                .query(ProposalsInPostgres::proposal)
                .optional();
    }

    @Override
    public Optional<Proposal> hold(UUID id) {
        return database.sql("select * from casework.proposal where id = ? for update")
                .param(id)
                .query(ProposalsInPostgres::proposal)
                .optional();
    }

    @Override
    public Optional<Proposal> open(String deed, String subject) {
        return database.sql("select * from casework.proposal where state = 'open' and deed = ? and subject = ?")
                .params(deed, subject)
                .query(ProposalsInPostgres::proposal)
                .optional();
    }

    @Override
    public boolean approved(String deed, String subject, Instant since) {
        return database.sql("""
                        select exists (select from casework.proposal
                                        where deed = ? and subject = ? and state = 'approved' and decided_at >= ?)
                        """)
                .params(deed, subject, since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Proposal> open() {
        return database.sql("select * from casework.proposal where state = 'open' order by proposed_at, id")
                .query(ProposalsInPostgres::proposal)
                .list();
    }

    @Override
    public List<Proposal> decided(int most) {
        return database.sql("select * from casework.proposal where state <> 'open' order by decided_at desc limit ?")
                .param(most)
                .query(ProposalsInPostgres::proposal)
                .list();
    }

    @Override
    public boolean decide(UUID id, State state) {
        return switch (state) {
            case State.Open ignored -> throw new IllegalArgumentException("WA-1503 a decision to wait");
            case State.Approved approved -> decide(id, "approved", approved.by(), approved.at());
            case State.Declined declined -> decide(id, "declined", declined.by(), declined.at());
        };
    }

    private boolean decide(UUID id, String state, Officer.Id by, java.time.Instant at) {
        return database.sql("""
                        update casework.proposal set state = ?, decided_by = ?, decided_at = ?
                         where id = ? and state = 'open'
                        """)
                        .params(state, by.value(), at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("deed"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {}),
                row.getString("reason"),
                new Officer.Id(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("open")) {
            return new State.Open();
        }
        var by = new Officer.Id(row.getObject("decided_by", UUID.class));
        var at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return state.equals("approved") ? new State.Approved(by, at) : new State.Declined(by, at);
    }
}
