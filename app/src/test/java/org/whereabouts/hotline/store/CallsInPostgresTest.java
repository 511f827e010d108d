package org.whereabouts.hotline.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.CallsContract;

@WithHotline
class CallsInPostgresTest extends CallsContract {

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from hotline.call").update();
    }

    @Override
    protected Calls calls() {
        return calls;
    }
}
