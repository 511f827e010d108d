package org.whereabouts.registry.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.SuppressionsContract;
import org.whereabouts.registry.suppression.Suppressions;

@WithRegisters
class SuppressionsInPostgresTest extends SuppressionsContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Suppressions suppressions() {
        database.sql("delete from registry.suppression where operation = 'contract'")
                .update();
        return new SuppressionsInPostgres(database);
    }
}
