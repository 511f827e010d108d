package org.whereabouts.publication.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.publication.WithPages;
import org.whereabouts.publication.correction.Corrections;
import org.whereabouts.publication.correction.CorrectionsContract;

@WithPages
class CorrectionsInPostgresTest extends CorrectionsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Corrections corrections() {
        database.sql("delete from publication.correction where person in (71001, 71002)")
                .update();
        return new CorrectionsInPostgres(database);
    }
}
