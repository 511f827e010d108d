package org.whereabouts.telegram.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Repository;
import org.whereabouts.telegram.channel.Turn;

/// A lock of the database that one connection holds: it is let go with the connection, also by a program that is
/// killed.
@Repository
class ListTurnInPostgres implements Turn, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ListTurnInPostgres.class);
    private static final int WAIT_SECONDS = 2;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('telegram.channel'))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('telegram.channel'))";

    private final DataSource database;
    private @Nullable Connection held;

    ListTurnInPostgres(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized boolean mine() {
        try {
            if (held != null && held.isValid(WAIT_SECONDS)) {
                return true;
            }
            over();
            held = take();
            return held != null;
        } catch (SQLException noDatabase) {
            LOG.warn("WA-1754 whose turn it is to keep the list is not known: {}", noDatabase.getSQLState());
            return false;
        }
    }

    private @Nullable Connection take() throws SQLException {
        Connection fresh = database.getConnection();
        boolean got = false;
        try (Statement asking = fresh.createStatement();
                var answer = asking.executeQuery(LOCK)) {
            got = answer.next() && answer.getBoolean(1);
        } finally {
            if (!got) {
                fresh.close();
            }
        }
        return got ? fresh : null;
    }

    @Override
    public synchronized void over() {
        Connection old = held;
        held = null;
        if (old == null) {
            return;
        }
        try (old;
                Statement telling = old.createStatement()) {
            telling.execute(UNLOCK);
        } catch (SQLException goneAnyway) {
            LOG.debug("the lock went with its connection");
        }
    }

    @Override
    public void destroy() {
        over();
    }
}
