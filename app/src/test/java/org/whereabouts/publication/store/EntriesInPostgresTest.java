package org.whereabouts.publication.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntriesContract;
import org.whereabouts.publication.WithPages;

@WithPages
class EntriesInPostgresTest extends PublishedEntriesContract {

    @Autowired
    JdbcClient database;

    @Override
    protected PublishedEntries entries() {
        database.sql("delete from publication.entry where operation = 'contract'")
                .update();
        return new EntriesInPostgres(database);
    }
}
