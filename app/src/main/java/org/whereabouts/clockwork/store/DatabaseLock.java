package org.whereabouts.clockwork.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// Whose turn it is among several programs on one database: a lock that one connection holds. It is let go with the
/// connection, also by a program that is killed.
///
/// Nothing here is final: Spring puts a proxy before what is a `@Repository`, and a final method would run on the
/// proxy.
public abstract class DatabaseLock implements DisposableBean {

    private static final int WAIT_SECONDS = 2;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext(?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext(?))";

    private final DataSource database;
    private final String name;
    private @Nullable Connection held;

    /// @param name of the lock, the same in all programs
    protected DatabaseLock(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    /// Tells that the database could not be asked.
    ///
    /// @param sqlState what it answered, or null
    protected abstract void unknown(@Nullable String sqlState);

    /// Whether the turn is this program's, and stays so until it is over.
    public synchronized boolean mine() {
        try {
            if (held != null && held.isValid(WAIT_SECONDS)) {
                return true;
            }
            over();
            held = take();
            return held != null;
        } catch (SQLException noDatabase) {
            unknown(noDatabase.getSQLState());
            return false;
        }
    }

    private @Nullable Connection take() throws SQLException {
        Connection fresh = database.getConnection();
        boolean got = false;
        try (PreparedStatement asking = fresh.prepareStatement(LOCK)) {
            asking.setString(1, name);
            try (var answer = asking.executeQuery()) {
                got = answer.next() && answer.getBoolean(1);
            }
        } finally {
            if (!got) {
                fresh.close();
            }
        }
        return got ? fresh : null;
    }

    /// Lets another program.
    public synchronized void over() {
        Connection old = held;
        held = null;
        if (old == null) {
            return;
        }
        try (old;
                PreparedStatement telling = old.prepareStatement(UNLOCK)) {
            telling.setString(1, name);
            telling.execute();
        } catch (SQLException goneAnyway) {
            // The lock went with its connection.
        }
    }

    @Override
    public void destroy() {
        over();
    }
}
