package org.whereabouts.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.whereabouts.intake.reading.Shingles;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.reading.ReadText;
import org.whereabouts.sources.reading.ReadText.Head;
import org.whereabouts.sources.reading.ReadText.Likeness;
import org.whereabouts.sources.reading.Readings;

/// The tables `sources.reading` and `sources.shingle`.
@Repository
class ReadTextsInPostgres implements Readings {

    /*
     * A long text is filed under a quarter of its shingles, those that are divisible by four; a short one under all. Two texts
     * that share twenty shingles, the fewest of a longer post, then meet in all but three of a thousand cases, and texts of an
     * article's length always. A repost is filed only under what its origin does not have: however often a text is printed,
     * one document stands for it. What a hundred documents share, a formula, a signature, proposes none of them. Candidates
     * are compared by all of their shingles.
     */

    private static final int SHORT = 64;
    private static final int OF = 4;
    private static final int COMMON = 100;
    private static final int CANDIDATES = 20;
    private static final String LIKE = """
            select r.document, r.origin, r.shingles
              from (select f.document, count(*) as shared
                      from unnest(:shingles) as q (shingle)
                     cross join lateral (select s.document, count(*) over () as often
                                           from (select document from sources.shingle where shingle = q.shingle
                                                  limit :common + 1) s) f
                     where f.often <= :common and f.document < :document
                     group by f.document order by shared desc, f.document limit :most) c
              join sources.reading r on r.document = c.document
              join sources.document d on d.id = r.document and d.operation = :operation
             order by r.document
            """;
    private static final String KEEP = """
            insert into sources.reading (document, reader, text, cut, title, author, published, language, pieces, others,
                   origin, likeness, shingles, read_at)
            values (:document, :reader, :text, :cut, :title, :author, :published, :language, :pieces, :others,
                   :origin, :likeness, :shingles, :at)
            on conflict (document) do nothing
            """;

    private final JdbcClient database;

    ReadTextsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Document.Id> unread(int most) {
        return database.sql("""
                        select id from sources.document d where kind = 'ARTICLE'
                           and not exists (select from sources.reading r where r.document = d.id) order by id limit ?
                        """)
                .param(most)
                .query((row, n) -> new Document.Id(row.getLong(1)))
                .list();
    }

    @Override
    public void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('sources.reading'))")
                .query((row, n) -> 0)
                .list();
    }

    @Override
    public Optional<Likeness> earlier(Document document, Shingles text) {
        return database
                .sql(LIKE)
                .param("shingles", boxed(filed(text.numbers())))
                .param("common", COMMON)
                .param("document", document.id().number())
                .param("most", CANDIDATES)
                .param("operation", document.content().operation().slug())
                .query((row, n) -> likeness(row, text))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.percent() > one.percent() ? other : one);
    }

    private static Optional<Likeness> likeness(ResultSet row, Shingles text) throws SQLException {
        Shingles other = shingles(row);
        if (!text.isOneArticleWith(other)) {
            return Optional.empty();
        }
        int shorter = Math.min(text.numbers().length, other.numbers().length);
        int percent = Math.max(1, 100 * text.shared(other) / shorter);
        Long origin = row.getObject("origin", Long.class);
        return Optional.of(new Likeness(new Document.Id(origin == null ? row.getLong("document") : origin), percent));
    }

    @Override
    public boolean keep(ReadText read, Shingles text) {
        boolean kept = database.sql(KEEP).params(values(read, text)).update() == 1;
        if (kept && !read.text().isBlank()) {
            long[] fresh = filed(text.numbers());
            Likeness likeness = read.origin();
            long[] known = likeness == null ? new long[0] : shinglesOf(likeness.earlier());
            file(
                    read.document(),
                    Arrays.stream(fresh)
                            .filter(one -> Arrays.binarySearch(known, one) < 0)
                            .toArray());
        }
        return kept;
    }

    private static Map<String, @Nullable Object> values(ReadText read, Shingles text) {
        Likeness likeness = read.origin();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("document", read.document().number());
        values.put("reader", read.reader());
        values.put("text", read.text().replace("\0", ""));
        values.put("cut", read.cut());
        values.put("title", read.head().title());
        values.put("author", read.head().author());
        values.put("published", read.head().published());
        values.put("language", read.head().language());
        values.put("pieces", read.pieces());
        values.put("others", read.others());
        values.put("origin", likeness == null ? null : likeness.earlier().number());
        values.put("likeness", likeness == null ? null : likeness.percent());
        values.put("shingles", boxed(text.numbers()));
        values.put("at", read.at().atOffset(ZoneOffset.UTC));
        return values;
    }

    private void file(Document.Id document, long[] shingles) {
        database.sql("insert into sources.shingle select shingle, :document from unnest(:shingles) as s (shingle)")
                .param("document", document.number())
                .param("shingles", boxed(shingles))
                .update();
    }

    @Override
    public Optional<ReadText> find(Document.Id document) {
        return database.sql("select * from sources.reading where document = ?")
                .param(document.number())
                .query(ReadTextsInPostgres::read)
                .optional();
    }

    @Override
    public List<Document.Id> reposts(Document.Id origin) {
        return database.sql("select document from sources.reading where origin = ? order by document")
                .param(origin.number())
                .query((row, n) -> new Document.Id(row.getLong(1)))
                .list();
    }

    private long[] shinglesOf(Document.Id document) {
        return database.sql("select shingles from sources.reading where document = ?")
                .param(document.number())
                .query((row, n) -> shingles(row).numbers())
                .single();
    }

    private static long[] filed(long[] all) {
        return all.length <= SHORT
                ? all
                : Arrays.stream(all).filter(one -> Math.floorMod(one, OF) == 0).toArray();
    }

    private static Long[] boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Long[]::new);
    }

    private static Shingles shingles(ResultSet row) throws SQLException {
        Long[] numbers = (Long[]) row.getArray("shingles").getArray();
        return Shingles.kept(Arrays.stream(numbers).mapToLong(Long::longValue).toArray());
    }

    private static ReadText read(ResultSet row, int number) throws SQLException {
        Long origin = row.getObject("origin", Long.class);
        return new ReadText(
                new Document.Id(row.getLong("document")),
                row.getInt("reader"),
                row.getString("text"),
                row.getBoolean("cut"),
                new Head(
                        row.getString("title"),
                        row.getString("author"),
                        row.getObject("published", LocalDate.class),
                        row.getString("language")),
                row.getInt("pieces"),
                row.getInt("others"),
                origin == null ? null : new Likeness(new Document.Id(origin), row.getInt("likeness")),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }
}
