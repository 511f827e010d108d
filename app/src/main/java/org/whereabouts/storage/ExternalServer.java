package org.whereabouts.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL named by `DATABASE_URL`, looked at before it is used: whether it lets us in and can do what we need.
final class ExternalServer {

    /// The oldest version that the tests of the program have passed on.
    static final int OLDEST = 15;

    private static final int AT_LEAST_MS = 3_000;
    private static final Pattern HOST = Pattern.compile("jdbc:postgresql://([^/?]*)/");

    private ExternalServer() {}

    /// Connects once.
    ///
    /// @throws StorageFailure when it cannot be used, with what to do about it
    static void examine(HikariDataSource pool) {
        String where = where(pool.getJdbcUrl());
        // A server that is just starting is waited for a little.
        pool.setInitializationFailTimeout(AT_LEAST_MS);
        try (Connection connection = pool.getConnection()) {
            refuse(connection.getMetaData().getDatabaseMajorVersion(), encoding(connection));
        } catch (PoolInitializationException noEntry) {
            throw refusal(noEntry.getCause(), where);
        } catch (SQLException noEntry) {
            throw refusal(noEntry, where);
        }
    }

    /// Refuses a server that would fail later, in the middle of something.
    static void refuse(int version, String encoding) {
        if (version < OLDEST) {
            throw new StorageFailure("WA-0420", "storage.external.version", Integer.toString(version), null);
        }
        if (!encoding.equals("UTF8")) {
            throw new StorageFailure("WA-0421", "storage.external.encoding", encoding, null);
        }
    }

    /// The code of a refusal, as PostgreSQL's manual lists it (appendix A).
    static String state(SQLException said) {
        return String.valueOf(said.getSQLState());
    }

    private static StorageFailure refusal(@Nullable Throwable noEntry, String where) {
        String state = noEntry instanceof SQLException said ? state(said) : "";
        // The cause is left behind: the driver's words may repeat the user's name.
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "28" -> new StorageFailure("WA-0422", "storage.external.password", where, null);
            case "3D" -> new StorageFailure("WA-0423", "storage.external.database", where, null);
            default -> new StorageFailure("WA-0424", "storage.external.silent", where, null);
        };
    }

    private static String encoding(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show server_encoding")) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static String where(String jdbc) {
        Matcher host = HOST.matcher(jdbc);
        return host.find() ? host.group(1) : "DATABASE_URL";
    }
}
