package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.talking.Talks;
import org.whereabouts.telegram.talking.TalksContract;

@WithRegisters
class TalksInPostgresTest extends TalksContract {

    @Autowired
    Talks collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.talk").update();
    }

    @Override
    protected Talks talks() {
        return collection;
    }
}
