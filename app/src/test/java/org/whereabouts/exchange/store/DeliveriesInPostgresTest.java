package org.whereabouts.exchange.store;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.exchange.hooks.Deliveries;
import org.whereabouts.exchange.hooks.DeliveriesContract;

@WithRegisters
class DeliveriesInPostgresTest extends DeliveriesContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Deliveries deliveries() {
        clear();
        return new DeliveriesInPostgres(database);
    }

    @AfterEach
    void clear() {
        database.sql("delete from exchange.delivery").update();
        database.sql("delete from exchange.told").update();
        database.sql("update exchange.followed set lineage = '', transaction = 0, report = 0")
                .update();
    }

    @Override
    protected UUID hook() {
        return new KeysForTests(database).hook();
    }
}
