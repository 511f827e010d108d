package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.Enquiry.Past;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The tables `enquiries.enquiry`, `past` and `addition`.
@Repository
class EnquiriesInPostgres implements Enquiries {

    private static final String ADD = """
            insert into enquiries.enquiry (id, operation, number, code_hash, language, opened, state, moment)
            values (:id, :operation, :number, :hash, :language, :opened, 'OPEN', :expires)
            on conflict do nothing
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    EnquiriesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Enquiry.Open enquiry, String codeHash) {
        Enquiry.Facts facts = enquiry.facts();
        boolean added = database.sql(ADD)
                        .param("id", facts.id().value())
                        .param("operation", facts.operation().slug())
                        .param("number", facts.number().digits())
                        .param("hash", codeHash)
                        .param("language", facts.language().toLanguageTag())
                        .param("opened", at(facts.opened()))
                        .param("expires", at(enquiry.expires()))
                        .update()
                > 0;
        if (added) {
            facts.history().forEach(past -> remember(facts.id(), past));
        }
        return added;
    }

    private void remember(Enquiry.Id id, Past past) {
        database.sql("insert into enquiries.past (enquiry, at, what) values (?, ?, ?)")
                .params(id.value(), at(past.at()), past.what().name())
                .update();
    }

    @Override
    public void put(Enquiry.Id id, Contents contents) {
        database.sql("update enquiries.enquiry set sought = ?, enquirer = ? where id = ?")
                .params(contents.sought().bytes(), contents.enquirer().bytes(), id.value())
                .update();
    }

    @Override
    public Optional<Enquiry> find(Enquiry.Id id) {
        return one("", id);
    }

    @Override
    public Optional<Enquiry> hold(Enquiry.Id id) {
        return one(" for update", id);
    }

    private Optional<Enquiry> one(String how, Enquiry.Id id) {
        return database.sql("select * from enquiries.enquiry where id = ?" + how)
                .param(id.value())
                .query((row, n) -> EnquiryRow.enquiry(row, history(id)))
                .optional();
    }

    private List<Past> history(Enquiry.Id id) {
        return database.sql("select at, what from enquiries.past where enquiry = ? order by place")
                .param(id.value())
                .query((row, n) -> new Past(EnquiryRow.moment(row, "at"), Happening.valueOf(row.getString("what"))))
                .list();
    }

    @Override
    public Optional<Code> code(Receipt.Digits number) {
        return database.sql("select id, code_hash from enquiries.enquiry where number = ?")
                .param(number.digits())
                .query((row, n) -> new Code(EnquiryRow.id(row), row.getString("code_hash")))
                .optional();
    }

    @Override
    public void put(Enquiry.Id id, String telephoneHash) {
        database.sql("insert into enquiries.telephone_code (enquiry, hash) values (?, ?) on conflict do nothing")
                .params(id.value(), telephoneHash)
                .update();
    }

    @Override
    public Optional<Code> telephoneCode(Receipt.Digits number) {
        return database.sql("""
                        select e.id, t.hash from enquiries.enquiry e join enquiries.telephone_code t on t.enquiry = e.id
                         where e.number = ?
                        """)
                .param(number.digits())
                .query((row, n) -> new Code(EnquiryRow.id(row), row.getString("hash")))
                .optional();
    }

    @Override
    public void change(Enquiry enquiry, Happening what, Instant at) {
        Enquiry.Id id = enquiry.facts().id();
        EnquiryRow.State state = EnquiryRow.State.of(enquiry);
        database.sql("update enquiries.enquiry set state = ?, moment = ?, reason = ? where id = ?")
                .param(state.name())
                .param(at(state.moment()))
                .param(state.reason())
                .param(id.value())
                .update();
        remember(id, new Past(at, what));
    }

    @Override
    public Optional<Contents> contents(Enquiry.Id id) {
        return database.sql("select sought, enquirer from enquiries.enquiry where id = ? and sought is not null")
                .param(id.value())
                .query((row, n) -> new Contents(Sealed.of(row.getBytes("sought")), Sealed.of(row.getBytes("enquirer"))))
                .optional();
    }

    @Override
    public void add(Enquiry.Id id, Addition addition) {
        database.sql("insert into enquiries.addition (enquiry, number, about, at, sealed) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        addition.number(),
                        addition.about().name(),
                        at(addition.at()),
                        addition.sealed().bytes())
                .update();
    }

    @Override
    public List<Addition> additions(Enquiry.Id id) {
        return database.sql("select * from enquiries.addition where enquiry = ? order by number")
                .param(id.value())
                .query(EnquiriesInPostgres::addition)
                .list();
    }

    private static Addition addition(ResultSet row, int n) throws SQLException {
        return new Addition(
                row.getInt("number"),
                About.valueOf(row.getString("about")),
                EnquiryRow.moment(row, "at"),
                Sealed.of(row.getBytes("sealed")));
    }

    @Override
    public void forget(Enquiry.Id id) {
        database.sql("update enquiries.enquiry set sought = null, enquirer = null where id = ?")
                .param(id.value())
                .update();
        database.sql("delete from enquiries.addition where enquiry = ?")
                .param(id.value())
                .update();
    }

    @Override
    public List<Enquiry.Open> expiring(Instant before) {
        return until("OPEN", before, Enquiry.Open.class);
    }

    @Override
    public List<Enquiry.Dormant> resting(Instant since) {
        return until("DORMANT", since, Enquiry.Dormant.class);
    }

    private <E extends Enquiry> List<E> until(String state, Instant moment, Class<E> type) {
        return database
                .sql("select id from enquiries.enquiry where state = ? and moment <= ? order by moment, id")
                .params(state, at(moment))
                .query((row, n) -> EnquiryRow.id(row))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public List<Waiting> waiting(Enquiry.@Nullable Id after, int most) {
        return database.sql("""
                        select id, operation, sought from enquiries.enquiry
                         where state = 'OPEN' and sought is not null and id > ? order by id limit ?
                        """)
                .params(after == null ? BEFORE_ALL : after.value(), most)
                .query((row, n) -> new Waiting(
                        EnquiryRow.id(row),
                        new Operation.Id(row.getString("operation")),
                        Sealed.of(row.getBytes("sought"))))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
