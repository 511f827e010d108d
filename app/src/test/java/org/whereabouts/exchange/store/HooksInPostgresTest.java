package org.whereabouts.exchange.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.exchange.hooks.Hooks;
import org.whereabouts.exchange.hooks.HooksContract;

@WithRegisters
class HooksInPostgresTest extends HooksContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Hooks hooks() {
        return new HooksInPostgres(database);
    }

    @Override
    protected ApiKey.Id key() {
        return new KeysForTests(database).fresh();
    }

    @Override
    protected void revoke(ApiKey.Id key) {
        new KeysForTests(database).revoke(key);
    }
}
