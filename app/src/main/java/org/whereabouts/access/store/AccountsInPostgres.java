package org.whereabouts.access.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.access.provider.Errand;
import org.whereabouts.access.provider.Errands;
import org.whereabouts.access.signin.Accounts;

/// The accounts with a provider as a table, and the errands there as another.
@Repository
class AccountsInPostgres implements Accounts, Errands {

    private final JdbcClient database;

    AccountsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean bind(Officer.Id officer, Account account, Instant at) {
        return database.sql("insert into access.account values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(officer.value(), account.issuer(), account.subject(), at(at), at(at))
                        .update()
                == 1;
    }

    @Override
    public Optional<Officer.Id> officerOf(Account account) {
        return database.sql("select officer from access.account where issuer = ? and subject = ?")
                .params(account.issuer(), account.subject())
                .query(UUID.class)
                .optional()
                .map(Officer.Id::new);
    }

    @Override
    public Optional<Bound> of(Officer.Id officer) {
        return database.sql("select * from access.account where officer = ?")
                .param(officer.value())
                .query((row, n) -> new Bound(
                        new Account(row.getString("issuer"), row.getString("subject")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void used(Account account, Instant at) {
        database.sql("update access.account set used_at = ? where issuer = ? and subject = ?")
                .params(at(at), account.issuer(), account.subject())
                .update();
    }

    @Override
    public boolean remove(Officer.Id officer) {
        return database.sql("delete from access.account where officer = ?")
                        .param(officer.value())
                        .update()
                == 1;
    }

    @Override
    public int waysIn(Officer.Id officer, String issuer) {
        database.sql("select id from access.officer where id = ? for update")
                .param(officer.value())
                .query(UUID.class)
                .optional();
        return database.sql("""
                        select (select count(*) from access.officer where id = :officer and lock is not null)
                             + (select count(*) from access.passkey where officer = :officer)
                             + (select count(*) from access.account where officer = :officer and issuer = :issuer)
                        """)
                .param("officer", officer.value())
                .param("issuer", issuer)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(byte[] browser, Errand errand, Instant begun, Instant forget) {
        database.sql("delete from access.errand where begun_at < ?")
                .param(at(forget))
                .update();
        Row row = Row.of(errand);
        database.sql("insert into access.errand values (:browser, :kind, :begun, :subject, :session, :words)")
                .param("browser", browser)
                .param("kind", row.kind().name())
                .param("begun", at(begun))
                .param("subject", row.subject())
                .param("session", row.session())
                .param("words", row.words())
                .update();
    }

    @Override
    public Optional<Sent> take(byte[] browser, Instant since) {
        return database.sql("""
                        delete from access.errand e
                         where browser = ? and begun_at >= ?
                           and (session is null or exists (
                                  select from access.session s where s.id = e.session and s.ended_at is null))
                        returning *
                        """)
                .params(browser, at(since))
                .query((row, n) -> new Sent(
                        new Row(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getObject("subject", UUID.class),
                                        row.getObject("session", UUID.class),
                                        row.getString("words"))
                                .errand(),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private enum Kind {
        COME_IN,
        JOIN,
        BIND,
        CONFIRM
    }

    /// An errand as the table has it.
    private record Row(
            Kind kind,
            @Nullable UUID subject,
            @Nullable UUID session,
            @Nullable String words) {

        static Row of(Errand errand) {
            return switch (errand) {
                case Errand.ComeIn ignored -> new Row(Kind.COME_IN, null, null, null);
                case Errand.Join(UUID invitation, String login) -> new Row(Kind.JOIN, invitation, null, login);
                case Errand.Bind(Officer.Id officer, UUID session) ->
                    new Row(Kind.BIND, officer.value(), session, null);
                case Errand.Confirm(Officer.Id officer, UUID session, String back) ->
                    new Row(Kind.CONFIRM, officer.value(), session, back);
            };
        }

        Errand errand() {
            return switch (kind) {
                case COME_IN -> new Errand.ComeIn();
                case JOIN -> new Errand.Join(known(subject), known(words));
                case BIND -> new Errand.Bind(new Officer.Id(known(subject)), known(session));
                case CONFIRM -> new Errand.Confirm(new Officer.Id(known(subject)), known(session), known(words));
            };
        }

        private static <T> T known(@Nullable T part) {
            return java.util.Objects.requireNonNull(part);
        }
    }
}
