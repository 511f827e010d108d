package org.whereabouts.exchange.pfif.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.exchange.pfif.telling.ReceivedContract;
import org.whereabouts.registry.Operation;

@WithRegisters
class RecordsReceivedInPostgresTest extends ReceivedContract {

    @Autowired
    JdbcClient database;

    private final FreshRegister register;

    RecordsReceivedInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Received received() {
        return new RecordsReceivedInPostgres(database);
    }

    @Override
    protected Operation.Id operation() {
        return register.operation();
    }
}
