package org.whereabouts.bench.peers;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.bench.lists.Entry;

/// pg_trgm over a transliterated column, in the PostgreSQL that Whereabouts carries.
///
/// The 50 nearest by name, of which those of the right year come first. By GiST they are the nearest (`<->`, signatures
/// of 64 bytes), by GIN those above the usual threshold of 0.3 (`%`).
public final class Trigrams implements Finder {

    /// The kind of index.
    public enum By {
        GIST("gist (name gist_trgm_ops(siglen=64))", "true", "name <-> ?"),
        GIN("gin (name gin_trgm_ops)", "name % ?", "name <-> ?");

        private final String index;
        private final String where;
        private final String order;

        By(String index, String where, String order) {
            this.index = index;
            this.where = where;
            this.order = order;
        }
    }

    private static final int BATCH = 5000;
    private static final double YEAR = 0.2;

    private final By by;
    private final Postgres postgres;
    private final Connection connection;

    public Trigrams(By by) throws IOException, SQLException {
        this.by = by;
        postgres = new Postgres();
        connection = postgres.connect();
        execute("create extension if not exists pg_trgm");
        execute("create table people (id text, name text, year int)");
    }

    @Override
    public String title() {
        return "pg_trgm, " + (by == By.GIST ? "GiST" : "GIN");
    }

    @Override
    public void file(Iterable<Entry> register) throws SQLException {
        connection.setAutoCommit(false);
        try (var row = connection.prepareStatement("insert into people values (?, ?, ?)")) {
            int waiting = 0;
            for (var entry : register) {
                row.setString(1, entry.id());
                row.setString(2, Romaniser.latin(entry.name()));
                row.setInt(3, year(entry));
                row.addBatch();
                if (++waiting % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("create index people_name on people using " + by.index);
        execute("analyze people");
    }

    private static int year(Entry entry) {
        return entry.born().length() >= 4 ? Integer.parseInt(entry.born().substring(0, 4)) : 0;
    }

    @Override
    public long bytes() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_total_relation_size('people')")) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    public List<String> find(Entry asked, int top) throws SQLException {
        var nearest = "select id, year, name <-> ? as away from people where " + by.where + " order by " + by.order
                + " limit 50";
        var sql = "select id from (" + nearest + ") as near order by away - case when year = ? then " + YEAR
                + " else 0 end limit ?";
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, asked, top);
            var ids = new ArrayList<String>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getString(1));
                }
            }
            return ids;
        }
    }

    private void bind(PreparedStatement statement, Entry asked, int top) throws SQLException {
        int at = 1;
        var name = Romaniser.latin(asked.name());
        for (int times = by == By.GIN ? 3 : 2; times > 0; times--) {
            statement.setString(at++, name);
        }
        statement.setInt(at++, year(asked));
        statement.setInt(at, top);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
