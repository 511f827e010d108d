package org.whereabouts.notices.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// The calls that wait, the oldest first.
@Component
class CallsInLine extends LineInATable {

    CallsInLine(JdbcClient database) {
        super(database, new Rows("notices.call_task", "id", "since", "null", "state = 'OPEN'", "since, id", """
                        select since, changed as done from notices.call_task where state in ('TOLD', 'DECLINED')
                        """));
    }

    @Override
    public String name() {
        return "calls";
    }
}
