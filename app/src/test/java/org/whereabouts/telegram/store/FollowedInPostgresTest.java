package org.whereabouts.telegram.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.telegram.channel.Followed;
import org.whereabouts.telegram.channel.FollowedContract;

@WithRegisters
class FollowedInPostgresTest extends FollowedContract {

    @Autowired
    Followed collection;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void empty() {
        database.sql("delete from telegram.followed").update();
    }

    @Override
    protected Followed followed() {
        return collection;
    }
}
