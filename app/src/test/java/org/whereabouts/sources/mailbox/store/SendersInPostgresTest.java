package org.whereabouts.sources.mailbox.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.mailbox.sender.Senders;
import org.whereabouts.sources.mailbox.sender.SendersContract;

@WithRegisters
class SendersInPostgresTest extends SendersContract {

    @Autowired
    JdbcClient database;

    @Autowired
    Sources sources;

    private final FreshRegister register;

    SendersInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Override
    protected Senders senders() {
        return new SendersInPostgres(database);
    }

    @Override
    protected Source source() {
        return sources.named(register.operation(), "Invented", Reliability.B, Source.Kind.PUBLICATION);
    }
}
