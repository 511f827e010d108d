package org.whereabouts.telegram.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.own.OwnKey;
import org.whereabouts.telegram.own.Signatures;

/// The table `telegram.signature`.
@Repository
class SignaturesInPostgres implements Signatures {

    private final JdbcClient database;

    SignaturesInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public OwnKey key() {
        database.sql("insert into telegram.signature (secret) values (?) on conflict do nothing")
                .param(OwnKey.fresh())
                .update();
        return new OwnKey(database.sql("select secret from telegram.signature")
                .query((row, n) -> row.getBytes(1))
                .single());
    }
}
