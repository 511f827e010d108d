package org.whereabouts.casework.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The entries of which a fact is contested: first those whose fate is, and of each the oldest first.
@Component
class ContestedInLine extends LineInATable {

    ContestedInLine(JdbcClient database) {
        super(
                database,
                new Rows(
                        "casework.contested",
                        "item",
                        "since",
                        "null",
                        "waits",
                        "grave desc, since, person",
                        // What is not contested any more is not in the table: how long it had waited is not known.
                        """
                        select coalesce(c.since, a.at) as since, a.at as done
                          from casework.answer a left join casework.contested c on c.item = a.item
                         where a.queue = 'contested' and a.undone_at is null
                        """));
    }

    @Override
    public String name() {
        return "contested";
    }
}
