package org.whereabouts.registry.store.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The pairs that wait, those with most evidence first.
@Component
class PairsInLine extends LineInATable {

    PairsInLine(JdbcClient database) {
        super(database, new Rows("registry.waiting_pair", "item", "found_at", "not_for", "true", "bits desc, id", """
                        select p.found_at as since, a.at as done
                          from registry.pair_answer a join registry.open_pair p on p.id = a.pair
                         where a.undone_at is null and a.answer in ('same', 'different')
                        """));
    }

    @Override
    public String name() {
        return "pairs";
    }
}
