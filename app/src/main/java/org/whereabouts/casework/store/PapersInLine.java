package org.whereabouts.casework.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// What came on paper or by word and is not entered yet, the oldest first.
@Component
class PapersInLine extends LineInATable {

    PapersInLine(JdbcClient database) {
        super(
                database,
                new Rows(
                        "casework.paper",
                        "id",
                        "brought_at",
                        "case state when 'keyed_once' then 'officer:' || first_by when 'settled' then 'officer:' || settled_by end",
                        "state not in ('entered', 'set_aside')",
                        "brought_at, id",
                        """
                        select brought_at as since, ended_at as done from casework.paper where state = 'entered'
                        """));
    }

    @Override
    public String name() {
        return "papers";
    }
}
