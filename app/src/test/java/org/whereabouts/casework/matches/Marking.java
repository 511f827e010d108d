package org.whereabouts.casework.matches;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;

/// A deed for two that leaves a mark in the store.
final class Marking implements Deed {

    static final String NAME = "test.marking";

    private final JdbcClient database;

    Marking(JdbcClient database) {
        this.database = database;
    }

    void prepare() {
        database.sql("create schema if not exists simulation").update();
        database.sql("create table if not exists simulation.done (proposal uuid primary key)")
                .update();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        database.sql("insert into simulation.done values (?)")
                .param(proposal.id())
                .update();
        return new Carried();
    }
}
