package org.whereabouts.enquiries.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.photograph.Photographs;

/// The table `enquiries.photograph`.
@Repository
class PhotographsInPostgres implements Photographs {

    private final JdbcClient database;

    PhotographsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Label label, byte[] sealed) {
        database.sql("""
                        insert into enquiries.photograph (subject, number, kind, size, added, sealed)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        label.subject(),
                        label.number(),
                        label.kind().name(),
                        label.size(),
                        label.added().atOffset(ZoneOffset.UTC),
                        sealed)
                .update();
    }

    @Override
    public List<Label> of(UUID subject) {
        return database.sql(
                        "select number, kind, size, added from enquiries.photograph where subject = ? order by number")
                .param(subject)
                .query((row, n) -> new Label(
                        subject,
                        row.getInt("number"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("size"),
                        EnquiryRow.moment(row, "added")))
                .list();
    }

    @Override
    public Optional<byte[]> sealed(UUID subject, int number) {
        return database.sql("select sealed from enquiries.photograph where subject = ? and number = ?")
                .params(subject, number)
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    @Override
    public void remove(UUID subject, int number) {
        database.sql("delete from enquiries.photograph where subject = ? and number = ?")
                .params(subject, number)
                .update();
    }

    @Override
    public int forget(UUID subject) {
        return database.sql("delete from enquiries.photograph where subject = ?")
                .param(subject)
                .update();
    }
}
