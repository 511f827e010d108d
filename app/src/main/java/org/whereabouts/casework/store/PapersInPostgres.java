package org.whereabouts.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper;
import org.whereabouts.casework.entering.Paper.Brought;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.entering.Paper.Keying;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.casework.entering.Papers;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The papers as a table.
@Repository
class PapersInPostgres implements Papers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ONE = "select * from casework.paper where id = ?";

    private final JdbcClient database;

    PapersInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Paper paper, @Nullable String file, byte @Nullable [] preview) {
        Sha256 original = paper.brought().original();
        database.sql("""
                        insert into casework.paper (id, operation, kind, source, source_kind, grade, original, file,
                                                    preview, brought_by, brought_at)
                        values (:id, :operation, :kind, :source, :source_kind, :grade, :original, :file, :preview, :by, :at)
                        """)
                .param("id", paper.id())
                .param("operation", paper.operation().slug())
                .param("kind", paper.kind().name())
                .param("source", paper.from().source())
                .param("source_kind", paper.from().kind().name())
                .param("grade", paper.from().grade().toString())
                .param("original", original == null ? null : original.bytes())
                .param("file", file)
                .param("preview", preview)
                .param("by", paper.brought().by().value())
                .param("at", paper.brought().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Paper> find(UUID id) {
        return database.sql(ONE).param(id).query(PapersInPostgres::paper).optional();
    }

    @Override
    public Optional<Paper> hold(UUID id) {
        return database.sql(ONE + " for update")
                .param(id)
                .query(PapersInPostgres::paper)
                .optional();
    }

    @Override
    public Optional<byte[]> preview(UUID id) {
        return database.sql("select preview from casework.paper where id = ? and preview is not null")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    @Override
    public List<Paper> with(Sha256 original) {
        return database.sql("select * from casework.paper where original = ? order by brought_at, id")
                .param(original.bytes())
                .query(PapersInPostgres::paper)
                .list();
    }

    @Override
    public List<Paper> aside(int most) {
        return database.sql("select * from casework.paper where state = 'set_aside' order by ended_at desc limit ?")
                .param(most)
                .query(PapersInPostgres::paper)
                .list();
    }

    @Override
    public void keyFirst(UUID id, Keying keying) {
        write("state = 'keyed_once', first_by = ?, first = cast(? as jsonb)", id, keying);
    }

    @Override
    public void keySecond(UUID id, Keying keying) {
        write("state = 'differing', second_by = ?, second = cast(? as jsonb)", id, keying);
    }

    @Override
    public void settle(UUID id, Keying settled) {
        write("state = 'settled', settled_by = ?, settled = cast(? as jsonb)", id, settled);
    }

    private void write(String columns, UUID id, Keying keying) {
        database.sql("update casework.paper set " + columns + " where id = ?")
                .params(keying.by().value(), JSON.writeValueAsString(keying.fields()), id)
                .update();
    }

    @Override
    public void unsettle(UUID id) {
        database.sql("update casework.paper set state = 'differing', settled_by = null, settled = null where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void entered(UUID id, Person.Id person, Officer.Id by, Instant at, Officer.@Nullable Id agreed) {
        database.sql("""
                        update casework.paper set state = 'entered', person = :person, ended_by = :by, ended_at = :at,
                               agreed_by = :agreed where id = :id
                        """)
                .param("person", person.number())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("agreed", agreed == null ? null : agreed.value())
                .param("id", id)
                .update();
    }

    @Override
    public void setAside(UUID id, Officer.Id by, Instant at, String reason) {
        database.sql("""
                        update casework.paper set state = 'set_aside', ended_by = ?, ended_at = ?, reason = ? where id = ?
                        """)
                .params(by.value(), at.atOffset(ZoneOffset.UTC), reason, id)
                .update();
    }

    @Override
    public void takeUp(UUID id) {
        database.sql("""
                        update casework.paper
                           set state = case when settled is not null then 'settled' when second is not null then 'differing'
                                            when first is not null then 'keyed_once' else 'to_key' end,
                               ended_by = null, ended_at = null, reason = null
                         where id = ? and state = 'set_aside'
                        """).param(id).update();
    }

    private static Paper paper(ResultSet row, int n) throws SQLException {
        byte[] original = row.getBytes("original");
        return new Paper(
                row.getObject("id", UUID.class),
                new Operation.Id(row.getString("operation")),
                Paper.Kind.valueOf(row.getString("kind")),
                new From(
                        row.getString("source"),
                        Source.Kind.valueOf(row.getString("source_kind")),
                        Grade.parse(row.getString("grade")).orElseThrow()),
                new Brought(
                        officer(row, "brought_by"),
                        moment(row, "brought_at"),
                        original == null ? null : new Sha256(HexFormat.of().formatHex(original))),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "to_key" -> new State.ToKey();
            case "keyed_once" -> new State.KeyedOnce(keying(row, "first"));
            case "differing" -> new State.Differing(keying(row, "first"), keying(row, "second"));
            case "settled" -> new State.Settled(keying(row, "first"), keying(row, "second"), keying(row, "settled"));
            case "entered" -> new State.Entered(new Person.Id(row.getLong("person")), moment(row, "ended_at"));
            default -> new State.SetAside(officer(row, "ended_by"), moment(row, "ended_at"), row.getString("reason"));
        };
    }

    private static Keying keying(ResultSet row, String which) throws SQLException {
        return new Keying(
                officer(row, which + "_by"),
                JSON.readValue(row.getString(which), new TypeReference<Map<Column, String>>() {}));
    }

    private static Officer.Id officer(ResultSet row, String column) throws SQLException {
        return new Officer.Id(row.getObject(column, UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
