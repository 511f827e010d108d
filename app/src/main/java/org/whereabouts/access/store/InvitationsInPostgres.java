package org.whereabouts.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.access.joining.Invitation;
import org.whereabouts.access.joining.Invitations;

/// The invitations as a table.
@Repository
class InvitationsInPostgres implements Invitations {

    private static final String OPEN = "select * from access.invitation where used_at is null and expires_at > :at ";

    private final JdbcClient database;

    InvitationsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Invitation one, byte[] digest) {
        database.sql("""
                        insert into access.invitation
                               (id, token, officer, name, roles, proposed_by, approved_by, made_at, expires_at)
                        values (:id, :token, :officer, :name, :roles, :proposer, :approver, :made, :expires)
                        """)
                .param("id", one.id())
                .param("token", digest)
                .param("officer", one.officer() == null ? null : one.officer().value())
                .param("name", one.name())
                .param("roles", OfficersInPostgres.names(one.roles()))
                .param("proposer", one.proposer())
                .param("approver", one.approver())
                .param("made", at(one.made()))
                .param("expires", at(one.expires()))
                .update();
    }

    @Override
    public Optional<Invitation> find(byte[] digest, Instant at) {
        return database.sql(OPEN + "and token = :token")
                .param("at", at(at))
                .param("token", digest)
                .query(InvitationsInPostgres::invitation)
                .optional();
    }

    @Override
    public Optional<Invitation> find(UUID id, Instant at) {
        return database.sql(OPEN + "and id = :id")
                .param("at", at(at))
                .param("id", id)
                .query(InvitationsInPostgres::invitation)
                .optional();
    }

    @Override
    public List<Invitation> open(Instant at) {
        return database.sql(OPEN + "order by made_at")
                .param("at", at(at))
                .query(InvitationsInPostgres::invitation)
                .list();
    }

    @Override
    public boolean use(UUID id, Instant at) {
        return database.sql("update access.invitation set used_at = ? where id = ? and used_at is null")
                        .params(at(at), id)
                        .update()
                == 1;
    }

    @Override
    public void withdraw(String proposer, Instant at) {
        database.sql("update access.invitation set used_at = ? where proposed_by = ? and used_at is null")
                .params(at(at), proposer)
                .update();
    }

    private static Invitation invitation(ResultSet row, int n) throws SQLException {
        UUID officer = row.getObject("officer", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                officer == null ? null : new Officer.Id(officer),
                row.getString("name"),
                OfficersInPostgres.roles(row.getArray("roles")),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
