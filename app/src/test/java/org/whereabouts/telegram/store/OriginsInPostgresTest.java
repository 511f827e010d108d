package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.filing.Origins;
import org.whereabouts.telegram.filing.OriginsContract;

@WithRegisters
class OriginsInPostgresTest extends OriginsContract {

    @Autowired
    Origins collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.origin").update();
    }

    @Override
    protected Origins origins() {
        return collection;
    }
}
