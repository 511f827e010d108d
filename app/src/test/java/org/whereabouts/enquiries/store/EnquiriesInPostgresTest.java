package org.whereabouts.enquiries.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.EnquiriesContract;

@WithRegisters
class EnquiriesInPostgresTest extends EnquiriesContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Enquiries enquiries() {
        return new EnquiriesInPostgres(database);
    }
}
