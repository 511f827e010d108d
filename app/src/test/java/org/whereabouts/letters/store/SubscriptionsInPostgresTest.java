package org.whereabouts.letters.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.letters.Subscriptions;
import org.whereabouts.letters.SubscriptionsContract;
import org.whereabouts.publication.WithPages;

@WithPages
class SubscriptionsInPostgresTest extends SubscriptionsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Subscriptions subscriptions() {
        database.sql("delete from letters.subscription").update();
        return new SubscriptionsInPostgres(database);
    }
}
