package org.whereabouts.publication.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.WithPages;
import org.whereabouts.publication.channel.Receipts;
import org.whereabouts.publication.channel.ReceiptsContract;

@WithPages
class ReceiptsOfChannelsInPostgresTest extends ReceiptsContract {

    @Autowired
    JdbcClient database;

    @Autowired
    SmartLifecycle keepingReceipts;

    @BeforeEach
    void nobodyElseAsks() {
        keepingReceipts.stop();
    }

    @AfterEach
    void goesOn() {
        entries();
        keepingReceipts.start();
    }

    @Override
    protected PublishedEntries entries() {
        database.sql("truncate publication.retraction, publication.receipt").update();
        database.sql("delete from publication.entry where operation = 'contract'")
                .update();
        return new EntriesInPostgres(database);
    }

    @Override
    protected Receipts receipts(PublishedEntries entries) {
        return new ReceiptsOfChannelsInPostgres(database);
    }
}
