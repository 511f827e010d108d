package org.whereabouts.hotline.store;

import static org.whereabouts.hotline.store.CallsInPostgres.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.left.CallBack;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The tables `hotline.call_back` and `recording`.
@Repository
class CallBacksInPostgres implements CallBacks {

    private final JdbcClient database;

    CallBacksInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(CallBack one) {
        Locale language = one.language();
        Enquiry.Id enquiry = one.enquiry();
        database.sql("""
                        insert into hotline.call_back (id, kind, operation, language, enquiry, since, due)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(one.id())
                .param(one.kind().name())
                .param(one.operation().slug())
                .param(language == null ? null : language.toLanguageTag())
                .param(enquiry == null ? null : enquiry.value())
                .param(at(one.since()))
                .param(at(one.due()))
                .update();
    }

    @Override
    public void number(UUID id, Sealed number) {
        database.sql("update hotline.call_back set number = ? where id = ?")
                .params(number.bytes(), id)
                .update();
    }

    @Override
    public Optional<Sealed> number(UUID id) {
        return database.sql("select number from hotline.call_back where id = ? and number is not null")
                .param(id)
                .query((row, n) -> Sealed.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public void message(UUID id, byte[] sealed, long millis) {
        database.sql("""
                        insert into hotline.recording (call_back, sealed) values (?, ?)
                        on conflict (call_back) do update set sealed = excluded.sealed
                        """).params(id, sealed).update();
        database.sql("update hotline.call_back set millis = ? where id = ?")
                .params(millis, id)
                .update();
    }

    @Override
    public Optional<byte[]> message(UUID id) {
        return database.sql("select sealed from hotline.recording where call_back = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    @Override
    public Optional<CallBack> find(UUID id) {
        return database.sql("select * from hotline.call_back where id = ?")
                .param(id)
                .query(CallBacksInPostgres::callBack)
                .optional();
    }

    @Override
    public List<CallBack> waiting(int most) {
        return database.sql("select * from hotline.call_back where done_at is null order by due, id limit ?")
                .param(most)
                .query(CallBacksInPostgres::callBack)
                .list();
    }

    @Override
    public boolean hold(UUID id, String officer, Instant now, Instant until) {
        return database.sql("""
                        update hotline.call_back set held_by = ?, held_at = ?
                         where id = ? and done_at is null and (held_by is null or held_by = ? or held_at < ?)
                        """)
                        .params(officer, at(now), id, officer, at(until))
                        .update()
                > 0;
    }

    @Override
    public void later(UUID id, Instant due) {
        database.sql("update hotline.call_back set due = ?, held_by = null, held_at = null where id = ?")
                .params(at(due), id)
                .update();
    }

    @Override
    public boolean settle(UUID id, String officer, Instant at, Result result) {
        return database.sql("""
                        update hotline.call_back set done_by = ?, done_at = ?, result = ?
                         where id = ? and done_at is null
                        """).params(officer, at(at), result.name(), id).update() > 0;
    }

    @Override
    public List<UUID> forget(Instant before) {
        return database.sql("delete from hotline.call_back where done_at < ? returning id")
                .param(at(before))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static CallBack callBack(ResultSet row, int n) throws SQLException {
        String language = row.getString("language");
        UUID enquiry = row.getObject("enquiry", UUID.class);
        String result = row.getString("result");
        return new CallBack(
                row.getObject("id", UUID.class),
                CallBack.Kind.valueOf(row.getString("kind")),
                new Operation.Id(row.getString("operation")),
                language == null ? null : Locale.forLanguageTag(language),
                enquiry == null ? null : new Enquiry.Id(enquiry),
                Objects.requireNonNull(CallsInPostgres.moment(row, "since")),
                Objects.requireNonNull(CallsInPostgres.moment(row, "due")),
                Duration.ofMillis(row.getLong("millis")),
                row.getString("held_by"),
                result == null ? null : Result.valueOf(result));
    }
}
