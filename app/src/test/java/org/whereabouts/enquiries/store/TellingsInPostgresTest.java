package org.whereabouts.enquiries.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.enquiries.telling.TellingsContract;

@WithRegisters
class TellingsInPostgresTest extends TellingsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Tellings tellings() {
        return new TellingsInPostgres(database);
    }
}
