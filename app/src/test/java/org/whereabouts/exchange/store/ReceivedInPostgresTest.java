package org.whereabouts.exchange.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.exchange.report.Received;
import org.whereabouts.exchange.report.ReceivedContract;

@WithRegisters
class ReceivedInPostgresTest extends ReceivedContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Received received() {
        return new ReceivedInPostgres(database);
    }

    @Override
    protected ApiKey.Id key() {
        return new KeysForTests(database).fresh();
    }
}
