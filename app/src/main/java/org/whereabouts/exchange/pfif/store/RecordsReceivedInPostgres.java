package org.whereabouts.exchange.pfif.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The table `exchange.pfif_record`.
@Repository
class RecordsReceivedInPostgres implements Received {

    private static final String PUT = """
            insert into exchange.pfif_record as old
                   (operation, record_id, note, person, source_date, status, made_contact, source_name,
                    source_url, expires)
            select :operation, id, note, person, source_date, status, contact, name, url, expires
              from unnest(:ids::text[], :notes::boolean[], :people::bigint[], :dates::timestamptz[], :statuses::text[],
                :contacts::text[], :names::text[], :urls::text[], :expires::timestamptz[])
                as fresh (id, note, person, source_date, status, contact, name, url, expires)
            on conflict (operation, record_id, note) do update set
                person = excluded.person, source_date = excluded.source_date, status = excluded.status,
                made_contact = excluded.made_contact, source_name = excluded.source_name,
                source_url = excluded.source_url, expires = excluded.expires
            """;

    private final JdbcClient database;

    RecordsReceivedInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Operation.Id operation, Collection<Head> heads) {
        database.sql(PUT)
                .param("operation", operation.slug())
                .param("ids", column(heads, Head::recordId))
                .param("notes", column(heads, one -> Boolean.toString(one.note())))
                .param("people", column(heads, one -> Long.toString(one.person().number())))
                .param("dates", column(heads, one -> text(one.sourceDate())))
                .param("statuses", column(heads, Head::status))
                .param("contacts", column(heads, Head::madeContact))
                .param("names", column(heads, Head::sourceName))
                .param("urls", column(heads, Head::sourceUrl))
                .param("expires", column(heads, one -> text(one.expires())))
                .update();
    }

    @Override
    public Optional<Head> find(Operation.Id operation, String recordId) {
        return database.sql(
                        "select * from exchange.pfif_record where operation = ? and record_id = ? order by note limit 1")
                .params(operation.slug(), recordId)
                .query(RecordsReceivedInPostgres::head)
                .optional();
    }

    @Override
    public Heads all(Operation.Id operation, Collection<String> recordIds) {
        return Heads.of(database.sql(
                        "select * from exchange.pfif_record where operation = :operation and record_id = any(:ids)")
                .param("operation", operation.slug())
                .param("ids", recordIds.toArray(String[]::new))
                .query(RecordsReceivedInPostgres::head)
                .list());
    }

    @Override
    public List<Head> over(Instant now) {
        return database.sql(
                        "select * from exchange.pfif_record where expires <= ? and not ended and not note limit 500")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(RecordsReceivedInPostgres::head)
                .list();
    }

    @Override
    public void end(Operation.Id operation, String recordId) {
        database.sql("update exchange.pfif_record set ended = true where operation = ? and record_id = ? and not note")
                .params(operation.slug(), recordId)
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new Operation.Id(row.getString("operation")),
                row.getString("record_id"),
                row.getBoolean("note"),
                new Person.Id(row.getLong("person")),
                instant(row, "source_date"),
                row.getString("status"),
                row.getString("made_contact"),
                row.getString("source_name"),
                row.getString("source_url"),
                instant(row, "expires"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable String[] column(Collection<Head> heads, Function<Head, @Nullable String> of) {
        return heads.stream().map(of).toArray(String[]::new);
    }
}
