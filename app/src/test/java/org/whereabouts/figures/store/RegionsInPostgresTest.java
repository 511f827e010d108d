package org.whereabouts.figures.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.RegionsContract;
import org.whereabouts.registry.Operation;

@WithRegisters
class RegionsInPostgresTest extends RegionsContract {

    @Autowired
    JdbcClient database;

    private final FreshRegister register;

    RegionsInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Regions regions() {
        return new RegionsInPostgres(database);
    }

    @Override
    protected Operation.Id operation() {
        return register.operation();
    }
}
