package org.whereabouts.telegram.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.own.Signatures;
import org.whereabouts.telegram.own.SignaturesContract;

@WithRegisters
class SignaturesInPostgresTest extends SignaturesContract {

    @Autowired
    Signatures collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from telegram.signature").update();
    }

    @Override
    protected Signatures signatures() {
        return collection;
    }
}
