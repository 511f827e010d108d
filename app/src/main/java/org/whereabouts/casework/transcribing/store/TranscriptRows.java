package org.whereabouts.casework.transcribing.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.About;
import org.whereabouts.casework.transcribing.kept.Transcript.Ending;
import org.whereabouts.casework.transcribing.kept.Transcript.Entered;
import org.whereabouts.casework.transcribing.kept.Transcript.Open;
import org.whereabouts.casework.transcribing.kept.Transcript.SetAside;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.casework.transcribing.kept.TypedLine;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a photographed list is read from its tables.
final class TranscriptRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    TranscriptRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Transcript> find(UUID id, String lock) {
        return database.sql("select * from casework.transcript where id = ?" + lock)
                .param(id)
                .query(this::transcript)
                .optional();
    }

    List<Transcript> latest(int most) {
        return database.sql("""
                        select * from casework.transcript order by (ended is not null), brought_at desc, id limit ?
                        """).param(most).query(this::transcript).list();
    }

    private Transcript transcript(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var from = new From(
                row.getString("source"),
                Source.Kind.valueOf(row.getString("source_kind")),
                Grade.parse(row.getString("grade")).orElseThrow());
        var about = new About(
                row.getString("list"),
                row.getString("dated"),
                row.getString("got"),
                row.getString("script"),
                officer(row, "brought_by"),
                moment(row, "brought_at"));
        return new Transcript(
                id,
                new Operation.Id(row.getString("operation")),
                from,
                about,
                JSON.readValue(row.getString("columns"), new TypeReference<List<Heading>>() {}),
                sheets(id),
                turns(id),
                ending(row));
    }

    private List<Sheet> sheets(UUID id) {
        return database.sql("""
                        select number, original, file, lines from casework.transcript_sheet where transcript = ? order by number
                        """)
                .param(id)
                .query((row, n) -> new Sheet(
                        row.getInt("number"),
                        new Sha256(HexFormat.of().formatHex(row.getBytes("original"))),
                        row.getString("file"),
                        row.getInt("lines")))
                .list();
    }

    private List<Turn> turns(UUID id) {
        return database.sql("select * from casework.transcript_turn where transcript = ? order by turn")
                .param(id)
                .query((row, n) -> {
                    var done = row.getObject("done_at", OffsetDateTime.class);
                    return new Turn(
                            row.getInt("turn"), officer(row, "officer"), done == null ? null : done.toInstant());
                })
                .list();
    }

    private static Ending ending(ResultSet row) throws SQLException {
        String ended = row.getString("ended");
        if (ended == null) {
            return new Open();
        }
        return ended.equals("entered")
                ? new Entered(
                        officer(row, "ended_by"),
                        moment(row, "ended_at"),
                        row.getLong("rows"),
                        row.getLong("added"),
                        row.getLong("set_aside"))
                : new SetAside(officer(row, "ended_by"), moment(row, "ended_at"), row.getString("reason"));
    }

    static TypedLine line(ResultSet row, int n) throws SQLException {
        Array cells = row.getArray("cells");
        var keyed = new Keyed(row.getInt("sheet"), row.getString("number"), row.getBoolean("struck"), List.of((String[])
                cells.getArray()));
        return new TypedLine(
                keyed,
                row.getDouble("place"),
                row.getBoolean("machine"),
                row.getInt("revision"),
                moment(row, "typed_at"));
    }

    private static Officer.Id officer(ResultSet row, String column) throws SQLException {
        return new Officer.Id(row.getObject(column, UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
