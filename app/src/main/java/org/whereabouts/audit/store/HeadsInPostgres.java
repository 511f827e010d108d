package org.whereabouts.audit.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Audit.Head;
import org.whereabouts.audit.Sha256;
import org.whereabouts.audit.heads.Heads;
import org.whereabouts.audit.heads.SignedHead;

/// The signed heads as a table that can only grow.
@Repository
class HeadsInPostgres implements Heads {

    private final JdbcClient database;

    HeadsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(SignedHead one) {
        database.sql("insert into audit.head values (?, ?, ?, ?) on conflict (number) do nothing")
                .params(one.head().number(), one.head().hash().bytes(), one.at().atOffset(ZoneOffset.UTC))
                .param(one.signature())
                .update();
    }

    @Override
    public List<SignedHead> lately(int most) {
        return database.sql("select number, hash, at, signature from audit.head order by number desc limit ?")
                .param(most)
                .query((row, n) -> new SignedHead(
                        new Head(row.getLong(1), hash(row.getBytes(2))),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .list();
    }

    @Override
    public Optional<Head> now() {
        return database.sql("select number, hash from audit.entry order by number desc limit 1")
                .query((row, n) -> new Head(row.getLong(1), hash(row.getBytes(2))))
                .optional();
    }

    private static Sha256 hash(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(bytes));
    }
}
