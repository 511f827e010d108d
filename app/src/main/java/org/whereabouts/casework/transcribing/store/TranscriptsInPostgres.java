package org.whereabouts.casework.transcribing.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Ending;
import org.whereabouts.casework.transcribing.kept.Transcript.Entered;
import org.whereabouts.casework.transcribing.kept.Transcript.SetAside;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.casework.transcribing.kept.TypedLine;
import org.whereabouts.intake.ImportingATranscription.Heading;
import tools.jackson.databind.json.JsonMapper;

/// The photographed lists as tables.
@Repository
class TranscriptsInPostgres implements Transcripts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final TranscriptRows rows;

    TranscriptsInPostgres(JdbcClient database) {
        this.database = database;
        this.rows = new TranscriptRows(database);
    }

    @Override
    public void add(Transcript one) {
        var about = one.about();
        database.sql("""
                        insert into casework.transcript (id, operation, source, source_kind, grade, list, dated, got, script,
                                                         columns, brought_by, brought_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                        """)
                .params(one.id(), one.operation().slug(), one.from().source())
                .params(one.from().kind().name(), one.from().grade().toString())
                .params(about.list(), about.dated(), about.got(), about.script())
                .params(
                        JSON.writeValueAsString(one.columns()),
                        about.by().value(),
                        about.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void add(UUID id, Sheet sheet, byte[] preview) {
        database.sql("""
                        insert into casework.transcript_sheet (transcript, number, original, file, lines, preview)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, sheet.number(), sheet.original().bytes(), sheet.file(), sheet.lines(), preview)
                .update();
    }

    @Override
    public Optional<Transcript> find(UUID id) {
        return rows.find(id, "");
    }

    @Override
    public Optional<Transcript> hold(UUID id) {
        return rows.find(id, " for update");
    }

    @Override
    public List<Transcript> latest(int most) {
        return rows.latest(most);
    }

    @Override
    public Optional<byte[]> preview(UUID id, int sheet) {
        return database.sql("select preview from casework.transcript_sheet where transcript = ? and number = ?")
                .params(id, sheet)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void columns(UUID id, List<Heading> columns) {
        database.sql("update casework.transcript set columns = cast(? as jsonb) where id = ?")
                .params(JSON.writeValueAsString(columns), id)
                .update();
    }

    @Override
    public boolean begin(UUID id, int turn, Officer.Id by, Instant at) {
        return database.sql("""
                                insert into casework.transcript_turn (transcript, turn, officer, begun_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(id, turn, by.value(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void done(UUID id, int turn, Instant at) {
        database.sql("update casework.transcript_turn set done_at = ? where transcript = ? and turn = ?")
                .params(at.atOffset(ZoneOffset.UTC), id, turn)
                .update();
    }

    @Override
    public List<TypedLine> lines(UUID id, int turn) {
        return database.sql("""
                        select * from casework.transcript_line where transcript = ? and turn = ? order by sheet, place
                        """).params(id, turn).query(TranscriptRows::line).list();
    }

    @Override
    public TypedLine keep(UUID id, int turn, TypedLine line) {
        Keyed keyed = line.keyed();
        // What was typed earlier leaves all as it is, and is answered with what stands.
        database.sql("""
                        insert into casework.transcript_line as kept (transcript, turn, sheet, place, number, struck, cells,
                                                                      machine, revision, typed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                        on conflict (transcript, turn, sheet, place) do update
                           set number = excluded.number, struck = excluded.struck, cells = excluded.cells,
                               machine = excluded.machine, revision = kept.revision + 1,
                               typed_at = greatest(excluded.typed_at, kept.typed_at)
                         where excluded.typed_at >= kept.typed_at or kept.revision = ?
                        """)
                .params(id, turn, keyed.sheet(), line.place())
                .params(keyed.number(), keyed.struck(), keyed.cells().toArray(String[]::new))
                .params(line.machine(), line.typed().atOffset(ZoneOffset.UTC), line.revision())
                .update();
        return database.sql("""
                        select * from casework.transcript_line where transcript = ? and turn = ? and sheet = ? and place = ?
                        """)
                .params(id, turn, keyed.sheet(), line.place())
                .query(TranscriptRows::line)
                .single();
    }

    @Override
    public Map<At, Choice> choices(UUID id) {
        Map<At, Choice> choices = new HashMap<>();
        database.sql("select line, place, kind, value from casework.transcript_choice where transcript = ?")
                .param(id)
                .query(row -> {
                    choices.put(
                            new At(row.getInt("line"), row.getInt("place")),
                            new Choice(Choice.Kind.valueOf(row.getString("kind")), row.getString("value")));
                });
        return choices;
    }

    @Override
    public void choose(UUID id, At at, Choice choice, Officer.Id by, Officer.Id first, Officer.Id second) {
        // Deleted and written anew, so that its number says that it is the last one.
        database.sql("delete from casework.transcript_choice where transcript = ? and line = ? and place = ?")
                .params(id, at.line(), at.place())
                .update();
        database.sql("""
                        insert into casework.transcript_choice (transcript, line, place, kind, value, chosen_by, first_by,
                                                                second_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, at.line(), at.place(), choice.kind().name(), choice.value())
                .params(by.value(), first.value(), second.value())
                .update();
    }

    @Override
    public boolean takeBack(UUID id) {
        return database.sql("""
                                delete from casework.transcript_choice
                                 where number = (select max(number) from casework.transcript_choice where transcript = ?)
                                """).param(id).update() == 1;
    }

    @Override
    public void end(UUID id, Ending ending) {
        switch (ending) {
            case Entered entered ->
                database.sql("""
                                update casework.transcript t
                                   set ended = 'entered', ended_by = ?, ended_at = ?, rows = ?, added = ?, set_aside = ?,
                                       first_by = (select officer from casework.transcript_turn
                                                    where transcript = t.id and turn = 1 and done_at is not null),
                                       second_by = (select officer from casework.transcript_turn
                                                     where transcript = t.id and turn = 2 and done_at is not null)
                                 where id = ?
                                """)
                        .params(entered.by().value(), entered.at().atOffset(ZoneOffset.UTC))
                        .params(entered.rows(), entered.added(), entered.setAside(), id)
                        .update();
            case SetAside aside ->
                database.sql("""
                                update casework.transcript set ended = 'set_aside', ended_by = ?, ended_at = ?, reason = ?
                                 where id = ?
                                """)
                        .params(aside.by().value(), aside.at().atOffset(ZoneOffset.UTC), aside.reason(), id)
                        .update();
            case Transcript.Open ignored -> database.sql("""
                                update casework.transcript set ended = null, ended_by = null, ended_at = null, reason = null
                                 where id = ?
                                """).param(id).update();
        }
    }
}
