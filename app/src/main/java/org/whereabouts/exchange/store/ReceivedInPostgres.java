package org.whereabouts.exchange.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.audit.Sha256;
import org.whereabouts.exchange.report.Received;
import org.whereabouts.registry.Person;

/// What was received, as a table.
@Repository
class ReceivedInPostgres implements Received {

    private final JdbcClient database;

    ReceivedInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(ApiKey.Id key, String name, Receipt receipt, Instant at) {
        return database.sql("insert into exchange.received values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(key.value(), name, receipt.body().bytes())
                        .params(receipt.entry().number(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Receipt> find(ApiKey.Id key, String name) {
        return database.sql("select body, entry from exchange.received where key = ? and name = ?")
                .params(key.value(), name)
                .query((row, n) -> new Receipt(
                        new Sha256(HexFormat.of().formatHex(row.getBytes("body"))),
                        new Person.Id(row.getLong("entry"))))
                .optional();
    }
}
