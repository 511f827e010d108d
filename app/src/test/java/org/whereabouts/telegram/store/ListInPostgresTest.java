package org.whereabouts.telegram.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.channel.ListContract;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.Receipts;

@WithRegisters
class ListInPostgresTest extends ListContract {

    @Autowired
    Posts posts;

    @Autowired
    Places places;

    @Autowired
    Receipts receipts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void empty() {
        database.sql("truncate telegram.receipt, telegram.place, telegram.post, telegram.channel")
                .update();
    }

    @Override
    protected Kept list() {
        return new Kept(posts, places, receipts);
    }
}
