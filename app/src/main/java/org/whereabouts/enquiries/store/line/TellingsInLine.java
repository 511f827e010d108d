package org.whereabouts.enquiries.store.line;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The tellings that wait and correct no entry: first what people told of themselves, and of each the
/// oldest first.
@Component
class TellingsInLine extends LineInATable {

    TellingsInLine(JdbcClient database) {
        super(
                database,
                new Rows(
                        "enquiries.telling",
                        "id",
                        "received",
                        "null",
                        "state = 'AWAITING' and entry is null",
                        "own desc, received, id",
                        """
                        select received as since, changed as done from enquiries.telling where state <> 'AWAITING' and entry is null
                        """));
    }

    @Override
    public String name() {
        return "tellings";
    }
}
