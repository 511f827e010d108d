package org.whereabouts.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Edition.Axis;
import org.whereabouts.figures.Edition.Cell;
import org.whereabouts.figures.Edition.Heading;
import org.whereabouts.figures.counting.Tallies;
import org.whereabouts.figures.counting.Tally;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;

/// The tables `figures.edition` and `figures.number`, which only grow, and `figures.tally`, which is replaced.
@Repository
class CountsInPostgres implements Tallies {

    /// By which rules bands are made; counted up when they change, so that nobody compares what cannot be compared.
    private static final int METHOD = 1;

    private final JdbcClient database;

    CountsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Edition> latest(Operation.Id operation) {
        return headings(operation).stream().findFirst().map(this::whole);
    }

    @Override
    public Optional<Edition> find(Operation.Id operation, int number) {
        return headings(operation).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(this::whole);
    }

    @Override
    public List<Heading> headings(Operation.Id operation) {
        return database.sql("select * from figures.edition where operation = ? order by number desc")
                .param(operation.slug())
                .query(CountsInPostgres::heading)
                .list();
    }

    private Edition whole(Heading heading) {
        Map<Cell, Band> cells = new HashMap<>();
        database.sql("select * from figures.number where operation = ? and edition = ?")
                .params(heading.operation().slug(), heading.number())
                .query((row, n) -> cells.put(cell(row), new Band(row.getLong("least"))))
                .list();
        return Edition.of(heading, cells);
    }

    @Override
    public Optional<Tally> last(Operation.Id operation) {
        Map<Kind, Long> counts = new HashMap<>();
        database.sql("select * from figures.tally where operation = ?")
                .param(operation.slug())
                .query((row, n) -> counts.put(kind(row), row.getLong("people")))
                .list();
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Tally(counts));
    }

    @Override
    public boolean release(Heading heading, String officer, Map<Cell, Band> bands, Tally tally) {
        int rows = database.sql("""
                        insert into figures.edition (operation, number, day, released, officer, note, method)
                        values (:operation, :number, :day, :released, :officer, :note, :method) on conflict do nothing
                        """)
                .param("operation", heading.operation().slug())
                .param("number", heading.number())
                .param("day", heading.day())
                .param("released", heading.released().atOffset(ZoneOffset.UTC))
                .param("officer", officer)
                .param("note", heading.note())
                .param("method", METHOD)
                .update();
        if (rows > 0) {
            put(heading, bands);
            replace(heading.operation(), tally);
        }
        return rows > 0;
    }

    private void put(Heading heading, Map<Cell, Band> bands) {
        List<Map.Entry<Cell, Band>> all = List.copyOf(bands.entrySet());
        database.sql("""
                        insert into figures.number (operation, edition, status, axis, key, least)
                        select :operation, :edition, status, axis, key, least
                          from unnest(:statuses::text[], :axes::text[], :keys::text[], :least::bigint[])
                            as fresh (status, axis, key, least)
                        """)
                .param("operation", heading.operation().slug())
                .param("edition", heading.number())
                .param("statuses", column(all, one -> one.getKey().status()))
                .param("axes", column(all, one -> one.getKey().axis().name()))
                .param("keys", column(all, one -> one.getKey().key()))
                .param("least", column(all, one -> Long.toString(one.getValue().from())))
                .update();
    }

    private void replace(Operation.Id operation, Tally tally) {
        database.sql("delete from figures.tally where operation = ?")
                .param(operation.slug())
                .update();
        List<Map.Entry<Kind, Long>> all = List.copyOf(tally.counts().entrySet());
        database.sql("""
                        insert into figures.tally (operation, status, month, region, people)
                        select :operation, status, month, region, people
                          from unnest(:statuses::text[], :months::text[], :regions::text[], :people::bigint[])
                            as fresh (status, month, region, people)
                        """)
                .param("operation", operation.slug())
                .param("statuses", column(all, one -> text(one.getKey().status())))
                .param("months", column(all, one -> text(one.getKey().month())))
                .param("regions", column(all, one -> text(one.getKey().region())))
                .param("people", column(all, one -> Long.toString(one.getValue())))
                .update();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getString("status"), Axis.valueOf(row.getString("axis")), row.getString("key"));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        String status = row.getString("status");
        String month = row.getString("month");
        String region = row.getString("region");
        return new Kind(
                status.isEmpty() ? null : Status.valueOf(status),
                month.isEmpty() ? null : YearMonth.parse(month),
                region.isEmpty() ? null : region);
    }

    private static Heading heading(ResultSet row, int number) throws SQLException {
        return new Heading(
                new Operation.Id(row.getString("operation")),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("released", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
