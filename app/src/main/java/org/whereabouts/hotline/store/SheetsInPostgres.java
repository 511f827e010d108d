package org.whereabouts.hotline.store;

import static org.whereabouts.hotline.store.CallsInPostgres.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.sheet.Sheet;
import org.whereabouts.hotline.sheet.Sheets;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// The table `hotline.sheet`.
@Repository
class SheetsInPostgres implements Sheets {

    private final JdbcClient database;

    SheetsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Sheet one) {
        database.sql("""
                        insert into hotline.sheet (id, officer, operation, begun, saved, call, call_back)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(one.id())
                .param(one.officer())
                .param(one.operation().slug())
                .param(at(one.begun()))
                .param(at(one.saved()))
                .param(one.call())
                .param(one.callBack())
                .update();
    }

    @Override
    public boolean save(UUID id, Sealed answers, Instant at) {
        return database.sql("update hotline.sheet set sealed = ?, saved = ? where id = ? and enquiry is null")
                        .params(answers.bytes(), at(at), id)
                        .update()
                > 0;
    }

    @Override
    public Optional<Sealed> answers(UUID id) {
        return database.sql("select sealed from hotline.sheet where id = ? and sealed is not null")
                .param(id)
                .query((row, n) -> Sealed.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public Optional<Sheet> find(UUID id) {
        return database.sql("select * from hotline.sheet where id = ?")
                .param(id)
                .query(SheetsInPostgres::sheet)
                .optional();
    }

    @Override
    public List<Sheet> open(String officer, int most) {
        return database.sql("""
                        select * from hotline.sheet where officer = ? and enquiry is null
                         order by saved desc, id limit ?
                        """)
                .params(officer, most)
                .query(SheetsInPostgres::sheet)
                .list();
    }

    @Override
    public void file(UUID id, Enquiry.Id enquiry) {
        database.sql("update hotline.sheet set enquiry = ?, sealed = null where id = ?")
                .params(enquiry.value(), id)
                .update();
    }

    @Override
    public List<UUID> forget(Instant before) {
        return database.sql("delete from hotline.sheet where enquiry is null and saved < ? returning id")
                .param(at(before))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Sheet sheet(ResultSet row, int n) throws SQLException {
        UUID enquiry = row.getObject("enquiry", UUID.class);
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getString("officer"),
                new Operation.Id(row.getString("operation")),
                Objects.requireNonNull(CallsInPostgres.moment(row, "begun")),
                Objects.requireNonNull(CallsInPostgres.moment(row, "saved")),
                row.getObject("call", UUID.class),
                row.getObject("call_back", UUID.class),
                enquiry == null ? null : new Enquiry.Id(enquiry));
    }
}
