package org.whereabouts.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Document.Came;
import org.whereabouts.sources.Document.Content;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.Way;

/// The tables `sources.document` and `sources.arrival`.
@Repository
class DocumentsInPostgres implements Documents {

    private static final String ADD = """
            insert into sources.document (operation, sha256, name, media_type, size, kind, source, within, taken_at)
            values (:operation, :sha256, :name, :type, :size, :kind, :source, :within, :taken)
            on conflict (operation, sha256) do nothing returning id
            """;

    private final JdbcClient database;

    DocumentsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Document.Id> add(
            Content content, Source.@Nullable Id source, Document.@Nullable Id within, Came arrival) {
        Optional<Document.Id> added = database.sql(ADD)
                .param("operation", content.operation().slug())
                .param("sha256", content.sha256().bytes())
                .param("name", content.name())
                .param("type", content.mediaType())
                .param("size", content.size())
                .param("kind", content.kind().name())
                .param("source", source == null ? null : source.number())
                .param("within", within == null ? null : within.number())
                .param("taken", utc(arrival.taken()))
                .query((row, n) -> new Document.Id(row.getLong(1)))
                .optional();
        added.ifPresent(id -> cameAgain(id, arrival));
        return added;
    }

    @Override
    public void cameAgain(Document.Id document, Came arrival) {
        database.sql("""
                        insert into sources.arrival (document, way, place, name, got_at, taken_at, actor)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.number(),
                        arrival.way().name(),
                        arrival.place(),
                        arrival.name(),
                        utc(arrival.got()),
                        utc(arrival.taken()),
                        arrival.actor())
                .update();
    }

    @Override
    public void belongsTo(Document.Id document, Source.Id source) {
        database.sql("update sources.document set source = ? where id = ?")
                .params(source.number(), document.number())
                .update();
    }

    @Override
    public Optional<Document> find(Document.Id id) {
        return whole(database.sql("select * from sources.document where id = ?")
                        .param(id.number())
                        .query(DocumentsInPostgres::found)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Document> find(Operation.Id operation, Sha256 sha256) {
        return whole(database.sql("select * from sources.document where operation = ? and sha256 = ?")
                        .params(operation.slug(), sha256.bytes())
                        .query(DocumentsInPostgres::found)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<Document> newest(long before, int most) {
        return whole(database.sql("select * from sources.document where id < ? order by id desc limit ?")
                .params(before, most)
                .query(DocumentsInPostgres::found)
                .list());
    }

    @Override
    public List<Document> of(Source.Id source, int most) {
        return whole(database.sql("select * from sources.document where source = ? order by id desc limit ?")
                .params(source.number(), most)
                .query(DocumentsInPostgres::found)
                .list());
    }

    @Override
    public List<Document> at(Operation.Id operation, String place) {
        return whole(database.sql("""
                        select * from sources.document where operation = ? and id in (
                            select document from sources.arrival where place <> '' and place = ?) order by id
                        """)
                .params(operation.slug(), place)
                .query(DocumentsInPostgres::found)
                .list());
    }

    @Override
    public List<Document> within(Document.Id document) {
        return whole(database.sql("select * from sources.document where within = ? order by id")
                .param(document.number())
                .query(DocumentsInPostgres::found)
                .list());
    }

    private List<Document> whole(List<Document> bare) {
        Map<Long, List<Came>> arrivals = new HashMap<>();
        Long[] numbers = bare.stream().map(one -> one.id().number()).toArray(Long[]::new);
        database.sql("select * from sources.arrival where document = any(?) order by id")
                .param(numbers)
                .query((row, n) -> arrivals.computeIfAbsent(row.getLong("document"), none -> new ArrayList<>())
                        .add(came(row)))
                .list();
        return bare.stream()
                .map(one -> new Document(
                        one.id(),
                        one.content(),
                        one.source(),
                        one.within(),
                        arrivals.getOrDefault(one.id().number(), List.of())))
                .toList();
    }

    private static Document found(ResultSet row, int number) throws SQLException {
        Long source = row.getObject("source", Long.class);
        Long within = row.getObject("within", Long.class);
        var content = new Content(
                new Operation.Id(row.getString("operation")),
                new Sha256(HexFormat.of().formatHex(row.getBytes("sha256"))),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                Kind.valueOf(row.getString("kind")));
        return new Document(
                new Document.Id(row.getLong("id")),
                content,
                source == null ? null : new Source.Id(source),
                within == null ? null : new Document.Id(within),
                List.of());
    }

    private static Came came(ResultSet row) throws SQLException {
        return new Came(
                Way.valueOf(row.getString("way")),
                row.getString("place"),
                row.getString("name"),
                instant(row, "got_at"),
                instant(row, "taken_at"),
                row.getString("actor"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
