package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.receiving.Inbox;
import org.whereabouts.telegram.receiving.InboxContract;

@WithRegisters
class InboxInPostgresTest extends InboxContract {

    @Autowired
    Inbox collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.update").update();
        database.sql("delete from telegram.shown").update();
    }

    @Override
    protected Inbox inbox() {
        return collection;
    }
}
