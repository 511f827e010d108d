package org.whereabouts.publication.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.publication.WithPages;
import org.whereabouts.publication.guard.GuardMemory;
import org.whereabouts.publication.guard.GuardMemoryContract;

@WithPages
class GuardMemoryInPostgresTest extends GuardMemoryContract {

    @Autowired
    JdbcClient database;

    @Override
    protected GuardMemory memory() {
        return new GuardMemoryInPostgres(database);
    }
}
