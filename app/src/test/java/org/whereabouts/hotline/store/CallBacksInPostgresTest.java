package org.whereabouts.hotline.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.hotline.left.CallBacksContract;

@WithHotline
class CallBacksInPostgresTest extends CallBacksContract {

    @Autowired
    CallBacks callBacks;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from hotline.call_back").update();
    }

    @Override
    protected CallBacks callBacks() {
        return callBacks;
    }
}
