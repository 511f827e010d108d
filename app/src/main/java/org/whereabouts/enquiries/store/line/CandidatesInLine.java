package org.whereabouts.enquiries.store.line;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The candidates that wait, the oldest first.
@Component
class CandidatesInLine extends LineInATable {

    CandidatesInLine(JdbcClient database) {
        super(
                database,
                new Rows("enquiries.candidate", "id", "proposed", "null", "state = 'waiting'", "proposed, id", """
                        select proposed as since, judged as done from enquiries.candidate where state in ('rejected', 'validated')
                        """));
    }

    @Override
    public String name() {
        return "candidates";
    }
}
