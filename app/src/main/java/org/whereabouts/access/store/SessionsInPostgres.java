package org.whereabouts.access.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.access.signin.Sessions;
import org.whereabouts.access.signin.Tries;
import org.whereabouts.audit.Sha256;

/// The sessions and the wrong tries as tables, so that every program on the database knows them.
@Repository
class SessionsInPostgres implements Sessions, Tries {

    private final JdbcClient database;

    SessionsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Session session, byte[] digest) {
        database.sql("insert into access.session values (?, ?, ?, ?, ?, ?)")
                .params(digest, session.id(), session.officer().value())
                .params(at(session.opened()), at(session.seen()), at(session.confirmed()))
                .update();
    }

    @Override
    public Optional<Session> find(byte[] digest) {
        return database.sql("select * from access.session where token = ? and ended_at is null")
                .param(digest)
                .query((row, n) -> new Session(
                        row.getObject("id", UUID.class),
                        new Officer.Id(row.getObject("officer", UUID.class)),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void seen(UUID id, Instant at) {
        database.sql("update access.session set seen_at = ? where id = ?")
                .params(at(at), id)
                .update();
    }

    @Override
    public void confirmed(UUID id, Instant at) {
        database.sql("update access.session set confirmed_at = ?, seen_at = ? where id = ?")
                .params(at(at), at(at), id)
                .update();
    }

    @Override
    public void end(UUID id) {
        database.sql("update access.session set ended_at = now() where id = ? and ended_at is null")
                .param(id)
                .update();
    }

    @Override
    public void endAll(Officer.Id officer) {
        database.sql("update access.session set ended_at = now() where officer = ? and ended_at is null")
                .param(officer.value())
                .update();
    }

    @Override
    public int since(String key, Instant begin) {
        return database.sql("select count(*) from access.try where key = ? and at >= ?")
                .params(digest(key), at(begin))
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(String key, Instant at, Instant forget) {
        database.sql("delete from access.try where at < ?").param(at(forget)).update();
        database.sql("insert into access.try values (?, ?)")
                .params(digest(key), at(at))
                .update();
    }

    private static byte[] digest(String key) {
        return Sha256.of(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)).bytes();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
