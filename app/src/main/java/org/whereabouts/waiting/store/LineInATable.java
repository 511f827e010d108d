package org.whereabouts.waiting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.waiting.Line;

/// A line whose items are rows. All of it is counted and sorted by the database.
public abstract class LineInATable implements Line {

    private final JdbcClient database;
    private final Rows rows;

    protected LineInATable(JdbcClient database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// Which rows of which table; pieces of SQL that a programmer wrote, never anything that came in.
    ///
    /// @param item    the column with the item's id
    /// @param since   the column that says since when it waits
    /// @param notFor  the column or expression of the officer who must not get it
    /// @param waits   the condition under which a row waits
    /// @param order   what comes first
    /// @param decided a query for what was decided: since when it had waited (`since`), and when it was
    ///                decided (`done`)
    public record Rows(
            String table, String item, String since, String notFor, String waits, String order, String decided) {}

    @Override
    public Backlog backlog() {
        return database.sql("select count(*), min(" + rows.since + ") from " + rows.table + " where " + rows.waits)
                .query((row, n) -> new Backlog(row.getLong(1), moment(row, 2)))
                .single();
    }

    @Override
    public List<Item> items(Collection<UUID> without, int from, int most) {
        return database.sql(items(" <> all(:without) order by " + rows.order + " offset :from limit :most"))
                .param("without", without.toArray(UUID[]::new))
                .param("from", from)
                .param("most", most)
                .query(LineInATable::item)
                .list();
    }

    @Override
    public List<Item> among(Collection<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : database.sql(items(" = any(:items)"))
                        .param("items", items.toArray(UUID[]::new))
                        .query(LineInATable::item)
                        .list();
    }

    private String items(String which) {
        return "select " + rows.item + ", " + rows.since + ", " + rows.notFor + " from " + rows.table + " where ("
                + rows.waits + ") and " + rows.item + which;
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3));
    }

    @Override
    public List<Day> decided(Instant since) {
        return database.sql("select cast(done at time zone 'UTC' as date) as day, count(*),"
                        + " percentile_cont(0.5) within group (order by extract(epoch from done - since))"
                        + " from (" + rows.decided + ") as one where done >= :since group by day order by day")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Day(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        Duration.ofSeconds(Math.max(0, Math.round(row.getDouble(3))))))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
