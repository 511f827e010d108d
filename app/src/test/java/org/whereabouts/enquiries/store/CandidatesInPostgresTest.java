package org.whereabouts.enquiries.store;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.WithRegisters;
import org.whereabouts.enquiries.matches.CandidatesContract;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;

/// Everything here is taken back at the end of a test.
@WithRegisters
@Transactional
class CandidatesInPostgresTest extends CandidatesContract {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void withNothing() {
        for (String table : new String[] {"candidate", "compared", "followed"}) {
            database.sql("delete from enquiries." + table).update();
        }
    }

    @Override
    protected CandidatesOfEnquiries candidates() {
        return new CandidatesInPostgres(database);
    }
}
