package org.whereabouts.exchange.pfif.store;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.exchange.pfif.Movements;
import org.whereabouts.exchange.pfif.MovementsContract;

@WithRegisters
class MovementsInPostgresTest extends MovementsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Movements movements() {
        clear();
        return new MovementsInPostgres(database);
    }

    @AfterEach
    void clear() {
        database.sql("truncate exchange.pfif_movement, exchange.pfif_joined").update();
        database.sql("update exchange.pfif_progress set transaction = 0, report = 0")
                .update();
    }
}
