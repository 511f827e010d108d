package org.whereabouts.hotline.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.texts.Texts;
import org.whereabouts.hotline.texts.TextsContract;

@WithHotline
class TextsInPostgresTest extends TextsContract {

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void empty() {
        database.sql("delete from hotline.text").update();
        database.sql("delete from hotline.texter").update();
    }

    @Override
    protected Texts texts() {
        return texts;
    }
}
