package org.whereabouts.enquiries.store.line;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// What readers say is wrong with an entry and nobody has answered yet, the oldest first.
@Component
class CorrectionsInLine extends LineInATable {

    CorrectionsInLine(JdbcClient database) {
        super(
                database,
                new Rows(
                        "enquiries.telling",
                        "id",
                        "received",
                        "null",
                        "state = 'AWAITING' and entry is not null",
                        "received, id",
                        """
                        select received as since, changed as done from enquiries.telling
                         where state <> 'AWAITING' and entry is not null
                        """));
    }

    @Override
    public String name() {
        return "corrections";
    }
}
