package org.whereabouts.enquiries.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.enquiries.photograph.PhotographsContract;

@WithRegisters
class PhotographsInPostgresTest extends PhotographsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Photographs photographs() {
        return new PhotographsInPostgres(database);
    }
}
