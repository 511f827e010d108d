package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.sending.Outbox;
import org.whereabouts.telegram.sending.OutboxContract;

@WithRegisters
class OutboxInPostgresTest extends OutboxContract {

    @Autowired
    Outbox collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.outgoing").update();
        database.sql("delete from telegram.shown").update();
    }

    @Override
    protected Outbox outbox() {
        return collection;
    }
}
