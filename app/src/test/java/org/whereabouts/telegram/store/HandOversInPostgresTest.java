package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.handover.HandOvers;
import org.whereabouts.telegram.handover.HandOversContract;

@WithRegisters
class HandOversInPostgresTest extends HandOversContract {

    @Autowired
    HandOvers collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.hand_over").update();
    }

    @Override
    protected HandOvers handOvers() {
        return collection;
    }
}
