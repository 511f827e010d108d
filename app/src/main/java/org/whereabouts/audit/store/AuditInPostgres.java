package org.whereabouts.audit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;
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
    private static final byte[] NOTHING_BEFORE = new byte[32];

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
                .query((row, n) -> new Link(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(new Link(0, NOTHING_BEFORE));
        var at = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String details = database.sql("select cast(? as jsonb)::text")
                .param(JSON.writeValueAsString(act.details()))
                .query(String.class)
                .single();
        var entry = new Entry(last.number() + 1, at, act.actor(), act.deed(), act.subject(), details);
        database.sql("insert into audit.entry values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)")
                .params(entry.number(), at, act.actor(), act.deed(), act.subject(), details)
                .params(last.hash(), entry.hash(last.hash()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Verification verify() {
        var walk = new Walk();
        database.sql(
                        "select number, at, actor, deed, subject, details::text, previous, hash from audit.entry order by 1")
                .query(row -> {
                    walk.step(
                            new Entry(
                                    row.getLong(1),
                                    row.getObject(2, OffsetDateTime.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)),
                            row.getBytes(7),
                            row.getBytes(8));
                });
        return walk.result();
    }

    private record Link(long number, byte[] hash) {}

    private record Entry(long number, OffsetDateTime at, String actor, String deed, String subject, String details) {

        byte[] hash(byte[] previous) {
            MessageDigest digest = Sha256.algorithm();
            digest.update(previous);
            String time = at.toInstant().toString();
            for (String part : List.of(Long.toString(number), time, actor, deed, subject, details)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        }
    }

    private static final class Walk {
        private long entries;
        private long broken;
        private byte[] head = NOTHING_BEFORE;

        void step(Entry entry, byte[] previous, byte[] hash) {
            entries++;
            boolean holds = entry.number() == entries
                    && Arrays.equals(previous, head)
                    && Arrays.equals(hash, entry.hash(previous));
            if (!holds && broken == 0) {
                broken = entries;
            }
            head = hash;
        }

        Verification result() {
            return broken > 0
                    ? new Verification.Broken(broken)
                    : new Verification.Intact(entries, new Sha256(HexFormat.of().formatHex(head)));
        }
    }
}
