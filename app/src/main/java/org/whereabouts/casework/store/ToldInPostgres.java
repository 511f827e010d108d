package org.whereabouts.casework.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.casework.matches.Told;

/// What is settled, as a table.
@Repository
class ToldInPostgres implements Told {

    private final JdbcClient database;

    ToldInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void settled(UUID candidate, String outcome, Instant at) {
        database.sql("insert into casework.told values (?, ?, ?) on conflict (candidate) do nothing")
                .params(candidate, outcome, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(UUID candidate) {
        database.sql("delete from casework.told where candidate = ?")
                .param(candidate)
                .update();
    }

    @Override
    public Set<UUID> among(Collection<UUID> candidates) {
        return new HashSet<>(database.sql("select candidate from casework.told where candidate = any (?)")
                .param(candidates.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
