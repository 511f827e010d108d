package org.whereabouts.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;

/// Reads a report, with its source and its place in an original, from a row of [#SELECT].
final class ReportRow {

    /// The columns that a report is read from, and where they come from; a condition follows.
    static final String SELECT = """
            select r.id, r.person, r.credibility, r.statement::text as statement, r.said_on, r.received_at,
                   r.list, r.sheet, r.line, r.state, r.successor, r.reason, r.changed_in::text as changed_in,
                   s.id as source_id, s.operation, s.name as source_name, s.kind as source_kind, s.reliability, s.official, s.repeats,
                   o.sha256, o.name as file
              from registry.report r
              join registry.source s on s.id = r.source
              left join registry.original o on o.id = r.original
            """;

    private ReportRow() {}

    static Report read(ResultSet row, int number) throws SQLException {
        String saidOn = row.getString("said_on");
        return new Report(
                new Report.Id(row.getLong("id")),
                new Person.Id(row.getLong("person")),
                source(row),
                Credibility.of(row.getInt("credibility")),
                StatementJson.read(row.getString("statement")),
                saidOn == null ? null : PartialDate.parse(saidOn).orElse(null),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                custody(row),
                state(row));
    }

    /// How the table calls a state.
    static String code(Report.State state) {
        return switch (state) {
            case Report.State.Current ignored -> "current";
            case Report.State.Vanished ignored -> "vanished";
            case Report.State.Superseded ignored -> "superseded";
            case Report.State.Retracted ignored -> "retracted";
        };
    }

    private static Source source(ResultSet row) throws SQLException {
        long repeats = row.getLong("repeats");
        return new Source(
                new Source.Id(row.getLong("source_id")),
                new Operation.Id(row.getString("operation")),
                row.getString("source_name"),
                Source.Kind.valueOf(row.getString("source_kind")),
                Reliability.valueOf(row.getString("reliability")),
                row.getBoolean("official"),
                repeats == 0 ? null : new Source.Id(repeats));
    }

    private static Report.@Nullable Custody custody(ResultSet row) throws SQLException {
        byte[] digest = row.getBytes("sha256");
        return digest == null
                ? null
                : new Report.Custody(
                        new Sha256(HexFormat.of().formatHex(digest)),
                        row.getString("file"),
                        row.getString("list"),
                        row.getString("sheet"),
                        row.getInt("line"));
    }

    private static Report.State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "vanished" -> new Report.State.Vanished();
            case "superseded" -> new Report.State.Superseded(new Report.Id(row.getLong("successor")));
            case "retracted" -> new Report.State.Retracted(row.getString("reason"));
            default -> new Report.State.Current();
        };
    }
}
