package org.whereabouts.hotline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.Ending;
import org.whereabouts.hotline.line.Call;

/// The table `hotline.call`.
@Repository
class CallsInPostgres implements Calls {

    private static final String HOURS = """
            select date_trunc('hour', rang, 'UTC') as hour, count(*) as calls, count(wanted) as wanted,
                   count(*) filter (where taken <= wanted + interval '30 seconds') as soon,
                   count(taken) as taken,
                   count(*) filter (where ending = 'GAVE_UP') as abandoned,
                   count(*) filter (where ending in ('MESSAGE', 'CALL_BACK', 'HEARD')) as helped
              from hotline.call where rang >= ? group by 1 order by 1
            """;

    private final JdbcClient database;

    CallsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(Call.Id id, Instant rang) {
        database.sql("insert into hotline.call (id, rang) values (?, ?) on conflict do nothing")
                .params(id.value(), at(rang))
                .update();
    }

    @Override
    public void speaks(Call.Id id, Locale language) {
        change("language = ?", id, language.toLanguageTag());
    }

    @Override
    public void wants(Call.Id id, Instant at) {
        change("wanted = coalesce(wanted, ?)", id, at(at));
    }

    @Override
    public void take(Call.Id id, Instant at, String officer) {
        change("taken = ?, officer = ?", id, at(at), officer);
    }

    @Override
    public void letGo(Call.Id id) {
        change("taken = null, officer = null", id);
    }

    @Override
    public void about(Call.Id id, Enquiry.Id enquiry) {
        change("enquiry = ?", id, enquiry.value());
    }

    private void change(String what, Call.Id id, Object... values) {
        database.sql("update hotline.call set " + what + " where id = ?")
                .params(values)
                .param(id.value())
                .update();
    }

    @Override
    public void end(Call.Id id, Instant at, Ending ending) {
        database.sql("update hotline.call set ended = ?, ending = ? where id = ? and ended is null")
                .params(at(at), ending.name(), id.value())
                .update();
    }

    @Override
    public Optional<Kept> find(Call.Id id) {
        return database.sql("select * from hotline.call where id = ?")
                .param(id.value())
                .query(CallsInPostgres::kept)
                .optional();
    }

    @Override
    public List<Kept> about(Enquiry.Id enquiry, int most) {
        return database.sql("select * from hotline.call where enquiry = ? order by rang desc, id limit ?")
                .params(enquiry.value(), most)
                .query(CallsInPostgres::kept)
                .list();
    }

    @Override
    public List<Duration> waits(Instant since, int most) {
        return database.sql("""
                        select wanted, taken from hotline.call where taken >= ? and wanted is not null
                         order by taken desc, id limit ?
                        """)
                .params(at(since), most)
                .query((row, n) -> Duration.between(
                        Objects.requireNonNull(moment(row, "wanted")), Objects.requireNonNull(moment(row, "taken"))))
                .list();
    }

    @Override
    public List<Hour> hours(Instant since) {
        return database.sql(HOURS)
                .param(at(since))
                .query((row, n) -> new Hour(
                        Objects.requireNonNull(moment(row, "hour")),
                        row.getLong("calls"),
                        row.getLong("wanted"),
                        row.getLong("soon"),
                        row.getLong("taken"),
                        row.getLong("abandoned"),
                        row.getLong("helped")))
                .list();
    }

    @Override
    public int cut(Instant before, Instant at) {
        return database.sql("update hotline.call set ended = ?, ending = 'CUT' where ended is null and rang < ?")
                .params(at(at), at(before))
                .update();
    }

    @Override
    public int forget(Instant before) {
        return database.sql("delete from hotline.call where rang < ?")
                .param(at(before))
                .update();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        String language = row.getString("language");
        UUID enquiry = row.getObject("enquiry", UUID.class);
        String ending = row.getString("ending");
        return new Kept(
                new Call.Id(row.getObject("id", UUID.class)),
                Objects.requireNonNull(moment(row, "rang")),
                language == null ? null : Locale.forLanguageTag(language),
                moment(row, "wanted"),
                moment(row, "taken"),
                row.getString("officer"),
                enquiry == null ? null : new Enquiry.Id(enquiry),
                moment(row, "ended"),
                ending == null ? null : Ending.valueOf(ending));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
