package org.whereabouts.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The tables of all rooms, brought to where this version of the program needs them.
final class Tables {

    /*
     * Flyway looks through its whole history at every start, although it has something to do once a version. So what
     * the migrations were when it last succeeded is noted as a comment on its own table, as a digest of their bytes.
     * While the digest is the same, Flyway is not asked. A database that came without the comment is asked as ever.
     */

    /// One history, a folder for each room: rooms grow independently of each other.
    private static final String[] ROOMS = {
        "classpath:db/audit",
        "classpath:db/access",
        "classpath:db/sealing",
        "classpath:db/registry",
        "classpath:db/intake",
        "classpath:db/publication",
        "classpath:db/figures",
        "classpath:db/sources",
        "classpath:db/letters",
        "classpath:db/enquiries",
        "classpath:db/notices",
        "classpath:db/casework",
        "classpath:db/hotline",
        "classpath:db/exchange",
        "classpath:db/telegram",
        "classpath:db/exchange",
        "classpath:db/search"
    };

    private static final String NOTED = "select obj_description(to_regclass('flyway_schema_history'), 'pg_class')";

    private Tables() {}

    /// Makes or changes tables as far as that has not happened yet.
    ///
    /// @throws StorageFailure when the database does not let them be made
    static void bringUpToDate(DataSource database) {
        try {
            String wanted = digest();
            if (!wanted.equals(noted(database))) {
                migrate(database);
                note(database, wanted);
            }
        } catch (SQLException | FlywayException refused) {
            throw new StorageFailure("WA-0417", "storage.tables", cause(refused), refused);
        } catch (IOException broken) {
            throw new StorageFailure("WA-0418", "storage.tables", "db", broken);
        }
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations(ROOMS)
                .outOfOrder(true)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private static String noted(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(NOTED)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    private static void note(DataSource database, String digest) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("comment on table flyway_schema_history is '" + digest + "'");
        }
    }

    private static String digest() throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/*/*.sql");
        Arrays.sort(all, Comparator.comparing(one -> String.valueOf(one.getFilename())));
        MessageDigest digest = sha256();
        for (Resource one : all) {
            digest.update(String.valueOf(one.getFilename()).getBytes(StandardCharsets.UTF_8));
            digest.update(one.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("WA-0419 no SHA-256", everyJdkHasIt);
        }
    }

    /// What the database says, in its own words: the state of a refusal, never a row.
    private static String cause(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                return ExternalServer.state(said);
            }
        }
        return refused.getClass().getSimpleName();
    }
}
