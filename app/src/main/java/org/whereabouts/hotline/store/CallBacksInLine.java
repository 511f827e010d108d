package org.whereabouts.hotline.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.whereabouts.waiting.store.LineInATable;

/// Who waits to be called back, the one that is due first first.
@Component
class CallBacksInLine extends LineInATable {

    CallBacksInLine(JdbcClient database) {
        super(database, new Rows("hotline.call_back", "id", "due", "null", "done_at is null", "due, id", """
                        select since, done_at as done from hotline.call_back where done_at is not null
                        """));
    }

    @Override
    public String name() {
        return "callbacks";
    }
}
