package org.whereabouts.notices.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.notices.NoticesContract;
import org.whereabouts.notices.WithNotices;

@WithNotices
class NoticesInPostgresTest extends NoticesContract {

    @Autowired
    JdbcClient database;

    @Override
    protected Outbox outbox() {
        database.sql("truncate notices.call, notices.call_task, notices.correction, notices.notice")
                .update();
        return new Outbox(new NoticesInPostgres(database), new CallTasksInPostgres(database));
    }
}
