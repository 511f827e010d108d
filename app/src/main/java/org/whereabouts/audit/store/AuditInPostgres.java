package org.whereabouts.audit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The chain as a table; a lock of the database puts its writers in one line.
@Repository
class AuditInPostgres implements Audit {

    /*
     * hash(n) = SHA-256( hash(n-1) ‖ length-prefixed number, time, actor, deed, subject, details ). The length before
     * each part keeps one text from being cut in two ways. `details` is hashed as PostgreSQL prints the jsonb, which
     * is canonical: keys sorted, spaces fixed.
     */

    private static final long LINE = 0x7768657265L;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Sha256 NOTHING_BEFORE = digest(new byte[32]);

    private final JdbcClient database;
    private final Clock clock;

    AuditInPostgres(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void append(Act act) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LINE)
                .query((row, n) -> true)
                .single();
        Link last = database.sql("select * from audit.entry order by number desc limit 1")
                .query((row, n) -> new Link(row.getLong("number"), digest(row.getBytes("hash"))))
                .optional()
                .orElse(new Link(0, NOTHING_BEFORE));
        var at = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String details = database.sql("select cast(? as jsonb)::text")
                .param(JSON.writeValueAsString(act.details()))
                .query(String.class)
                .single();
        var entry = new Line(last.number() + 1, at, act.actor(), act.deed(), act.subject(), details);
        database.sql("insert into audit.entry values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)")
                .params(entry.number(), at, act.actor(), act.deed(), act.subject(), details)
                .params(last.hash().bytes(), entry.hash(last.hash()).bytes())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Audit.Entry> list(long before, String deed, int most) {
        return database.sql("""
                        select number, at, actor, deed, subject, details::text from audit.entry
                         where number < ? and deed like ? || '%' order by number desc limit ?
                        """)
                .params(before, deed.replace("%", "").replace("_", ""), most)
                .query((row, n) -> new Audit.Entry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        JSON.readValue(row.getString(6), new TypeReference<Map<String, String>>() {})))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Verification verify(List<Head> published) {
        var walk = new Walk(published);
        database.sql(
                        "select number, at, actor, deed, subject, details::text, previous, hash from audit.entry order by 1")
                .query(row -> {
                    walk.step(
                            new Line(
                                    row.getLong(1),
                                    row.getObject(2, OffsetDateTime.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)),
                            digest(row.getBytes(7)),
                            digest(row.getBytes(8)));
                });
        return walk.result();
    }

    private record Link(long number, Sha256 hash) {}

    private static Sha256 digest(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(bytes));
    }

    private record Line(long number, OffsetDateTime at, String actor, String deed, String subject, String details) {

        Sha256 hash(Sha256 previous) {
            MessageDigest digest = Sha256.algorithm();
            digest.update(previous.bytes());
            String time = at.toInstant().toString();
            for (String part : List.of(Long.toString(number), time, actor, deed, subject, details)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return Sha256.finish(digest);
        }
    }

    private static final class Walk {
        private long entries;
        private long broken;
        private Sha256 head = NOTHING_BEFORE;
        private final Map<Long, Sha256> missing = new TreeMap<>();

        Walk(List<Head> published) {
            published.forEach(one -> missing.put(one.number(), one.hash()));
        }

        void step(Line entry, Sha256 previous, Sha256 hash) {
            entries++;
            boolean holds = entry.number() == entries && previous.equals(head) && hash.equals(entry.hash(previous));
            if (!holds && broken == 0) {
                broken = entries;
            }
            head = hash;
            missing.remove(entry.number(), hash);
        }

        Verification result() {
            if (broken > 0) {
                return new Verification.Broken(broken);
            }
            return missing.entrySet().stream()
                    .findFirst()
                    .<Verification>map(one -> new Verification.CutOff(new Head(one.getKey(), one.getValue()), entries))
                    .orElseGet(() -> new Verification.Intact(entries, head));
        }
    }
}
