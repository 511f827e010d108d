package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.extract.Extract;
import org.whereabouts.enquiries.extract.Extracts;
import org.whereabouts.sealing.Sealed;

/// The tables `enquiries.extract` and `signing_key`.
@Repository
class ExtractsInPostgres implements Extracts {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient database;

    ExtractsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Extract extract) {
        database.sql("""
                        insert into enquiries.extract
                               (id, enquiry, issued, proposer, approver, digest, signature, signer, sealed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(extract.id(), extract.enquiry().value(), at(extract.issued()))
                .params(extract.proposer(), extract.approver(), HEX.parseHex(extract.digest()))
                .params(HEX.parseHex(extract.signature().hex()), extract.signer())
                .param(extract.sealed().bytes())
                .update();
    }

    @Override
    public Optional<Extract> find(String id) {
        return database.sql("select * from enquiries.extract where id = ?")
                .param(id)
                .query(ExtractsInPostgres::extract)
                .optional();
    }

    @Override
    public List<Extract> of(Enquiry.Id enquiry) {
        return database.sql("select * from enquiries.extract where enquiry = ? order by issued, id")
                .param(enquiry.value())
                .query(ExtractsInPostgres::extract)
                .list();
    }

    @Override
    public boolean revoke(String id, Instant at, String officer) {
        return database.sql("update enquiries.extract set revoked = ?, revoker = ? where id = ? and revoked is null")
                        .params(at(at), officer, id)
                        .update()
                > 0;
    }

    @Override
    public Optional<Signer> signer() {
        return database.sql("select * from enquiries.signing_key order by place limit 1")
                .query(ExtractsInPostgres::key)
                .optional();
    }

    @Override
    public Optional<Signer> signer(UUID id) {
        return database.sql("select * from enquiries.signing_key where id = ?")
                .param(id)
                .query(ExtractsInPostgres::key)
                .optional();
    }

    @Override
    public void add(Signer signer) {
        database.sql("insert into enquiries.signing_key (id, public_half, sealed) values (?, ?, ?)")
                .params(
                        signer.id(),
                        HEX.parseHex(signer.publicHalf()),
                        signer.sealed().bytes())
                .update();
    }

    private static Signer key(ResultSet row, int n) throws SQLException {
        return new Signer(
                row.getObject("id", UUID.class),
                HEX.formatHex(row.getBytes("public_half")),
                Sealed.of(row.getBytes("sealed")));
    }

    private static Extract extract(ResultSet row, int n) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked", OffsetDateTime.class);
        return new Extract(
                row.getString("id"),
                new Enquiry.Id(row.getObject("enquiry", UUID.class)),
                EnquiryRow.moment(row, "issued"),
                row.getString("proposer"),
                row.getString("approver"),
                HEX.formatHex(row.getBytes("digest")),
                new Extract.Signature(HEX.formatHex(row.getBytes("signature"))),
                row.getObject("signer", UUID.class),
                Sealed.of(row.getBytes("sealed")),
                revoked == null ? null : revoked.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
