package org.whereabouts.enquiries.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.draft.Drafts;
import org.whereabouts.enquiries.draft.DraftsContract;

@WithRegisters
class DraftsInPostgresTest extends DraftsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Drafts drafts() {
        return new DraftsInPostgres(database);
    }
}
