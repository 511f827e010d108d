package org.whereabouts.casework.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The proposals that wait for a second officer, the oldest first.
@Component
class ProposalsInLine extends LineInATable {

    ProposalsInLine(JdbcClient database) {
        super(
                database,
                new Rows(
                        "casework.proposal",
                        "id",
                        "proposed_at",
                        "'officer:' || proposed_by",
                        "state = 'open'",
                        "proposed_at, id",
                        """
                        select proposed_at as since, decided_at as done from casework.proposal where state <> 'open'
                        """));
    }

    @Override
    public String name() {
        return "proposals";
    }
}
