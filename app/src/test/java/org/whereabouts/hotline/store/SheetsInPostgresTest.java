package org.whereabouts.hotline.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.sheet.Sheets;
import org.whereabouts.hotline.sheet.SheetsContract;

@WithHotline
class SheetsInPostgresTest extends SheetsContract {

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from hotline.sheet").update();
    }

    @Override
    protected Sheets sheets() {
        return sheets;
    }
}
