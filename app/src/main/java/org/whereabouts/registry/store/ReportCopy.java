package org.whereabouts.registry.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Fingerprint;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;

/// Writes many reports in one stream, at the pace at which they are read.
final class ReportCopy {

    private static final int BLOCK = 5_000;
    private static final String COPY = """
            copy registry.report (id, person, source, credibility, statement, fingerprint, said_on, received_at,
                                  original, list, sheet, line) from stdin
            """;

    private final JdbcTemplate template;
    private final SecureRandom addresses = new SecureRandom();

    ReportCopy(JdbcTemplate template) {
        this.template = template;
    }

    /// Writes all of them in the caller's transaction.
    ///
    /// @return how many there were
    long run(Iterator<Reports.New> reports) {
        long stored = 0;
        var superseded = new Superseded();
        Map<Sha256, Long> originals = new HashMap<>();
        while (reports.hasNext()) {
            List<Reports.New> block = new ArrayList<>(BLOCK);
            while (block.size() < BLOCK && reports.hasNext()) {
                block.add(reports.next());
            }
            for (Reports.New report : block) {
                if (report.custody() != null) {
                    originals.computeIfAbsent(report.custody().original(), this::number);
                }
            }
            Queue<Long> numbers = new ArrayDeque<>(numbers(block.size()));
            copy(block, numbers, originals, superseded);
            stored += block.size();
        }
        superseded.write(template);
        return stored;
    }

    private void copy(
            List<Reports.New> block, Queue<Long> numbers, Map<Sha256, Long> originals, Superseded superseded) {
        template.execute((ConnectionCallback<@Nullable Void>) connection -> {
            CopyIn copy = open(connection);
            try {
                var line = new CopyLine();
                for (Reports.New report : block) {
                    long number = numbers.remove();
                    superseded.note(report, number);
                    byte[] bytes = line(line, number, report, originals);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
            return null;
        });
    }

    private byte[] line(CopyLine line, long number, Reports.New report, Map<Sha256, Long> originals) {
        byte[] statement = StatementJson.write(report.statement());
        var custody = report.custody();
        Person.Id person = report.person() == null ? Person.Id.random(addresses) : report.person();
        return line.add(number)
                .add(person.number())
                .add(report.source().id().number())
                .add(report.credibility().digit())
                .add(statement)
                .add(Fingerprint.of(statement).bits())
                .add(report.saidOn())
                .add(report.receivedAt())
                .add(custody == null ? null : originals.get(custody.original()))
                .add(custody == null ? "" : custody.list())
                .add(custody == null ? null : custody.sheet())
                .add(custody == null ? null : custody.row())
                .end();
    }

    private static CopyIn open(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    }

    private List<Long> numbers(int count) {
        return template.query(
                "select nextval('registry.report_id') from generate_series(1, ?)", (row, n) -> row.getLong(1), count);
    }

    private Long number(Sha256 original) {
        List<Long> found =
                template.query("select id from registry.original where sha256 = ?", (row, n) -> row.getLong(1), (Object)
                        original.bytes());
        if (found.isEmpty()) {
            throw new IllegalStateException("WA-0310 a report names an original that is not kept");
        }
        return found.getFirst();
    }

    /// The reports whose place others take.
    private static final class Superseded {
        private final List<Long> former = new ArrayList<>();
        private final List<Long> successors = new ArrayList<>();

        void note(Reports.New report, long number) {
            if (report.replaces() != null) {
                former.add(report.replaces().number());
                successors.add(number);
            }
        }

        void write(JdbcTemplate template) {
            if (!former.isEmpty()) {
                template.update("""
                        update registry.report r set state = 'superseded', successor = s.successor
                          from unnest(?, ?) as s(former, successor) where r.id = s.former
                        """, former.toArray(Long[]::new), successors.toArray(Long[]::new));
            }
        }
    }
}
