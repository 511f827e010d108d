package org.whereabouts.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;

/// The records of a PFIF document, read as the file of a list is read.
public final class PfifRecords {

    /// The most records of one document: a small document can have a million empty ones.
    public static final int MOST = 50_000;

    private PfifRecords() {}

    /// What came of reading.
    public sealed interface Reading {}

    /// Records.
    ///
    /// @param form    in which they came
    /// @param records in their order
    public record Sent(Form form, List<PfifRecord> records) implements Reading {
        public Sent {
            records = List.copyOf(records);
        }

        @Override
        public String toString() {
            return records.size() + " records";
        }
    }

    /// It is no document with records.
    public record Unreadable() implements Reading {}

    /// There are more than [#MOST].
    public record TooMany() implements Reading {}

    /// In which form records come.
    public enum Form {
        PFIF("records.pfif", "application/pfif+xml"),
        CSV("records.csv", "text/csv"),
        XLSX("records.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String file;
        private final String mediaType;

        Form(String file, String mediaType) {
            this.file = file;
            this.mediaType = mediaType;
        }

        /// What the original is called.
        String file() {
            return file;
        }

        /// What the original is.
        String mediaType() {
            return mediaType;
        }

        private static Form of(Table table) {
            return Stream.of(values())
                    .filter(form -> form.mediaType.equals(table.mediaType()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// One record: a person, or a note with what was said of its person before.
    ///
    /// @param number in the document, from 1
    /// @param fields by the names of PFIF 1.4; blank ones are absent
    public record PfifRecord(int number, Map<String, String> fields) {
        public PfifRecord {
            fields = Map.copyOf(fields);
        }

        /// Whether it is a note.
        public boolean isNote() {
            return fields.containsKey("note_record_id") || fields.containsKey("text") || fields.containsKey("status");
        }

        /// What a field says, or nothing.
        public String get(String field) {
            return fields.getOrDefault(field, "");
        }

        /// The same, with other words in some fields.
        public PfifRecord with(Map<String, String> said) {
            var all = new LinkedHashMap<>(fields);
            all.putAll(said);
            return new PfifRecord(number, all);
        }

        @Override
        public String toString() {
            return "record " + number;
        }
    }

    /// Reads a document of version 1.1 to 1.4.
    public static Reading read(byte[] document) {
        return rows(document)
                .<Reading>map(rows -> rows.form() != Form.PFIF
                        ? new Unreadable()
                        : rows.isTooMany() ? new TooMany() : new Sent(Form.PFIF, records(rows.rows())))
                .orElseGet(Unreadable::new);
    }

    /// The rows of a file.
    record Rows(Form form, List<Row> rows) {
        /// Whether the file has more than may be.
        boolean isTooMany() {
            return rows.size() > MOST;
        }
    }

    /// The rows of a file of any form, as many as may be and one more; empty when it cannot be read.
    static Optional<Rows> rows(byte[] content) {
        try {
            Path file = Files.createTempFile("whereabouts-", ".pfif");
            try {
                Files.write(file, content);
                return rows(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("WA-2001 a document could not be put down", full);
        }
    }

    private static Optional<Rows> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try {
            Table table = Tables.open(file);
            try {
                table.read(row -> {
                    rows.add(row);
                    if (rows.size() > MOST) {
                        throw new Enough();
                    }
                });
            } catch (Enough enough) {
                return Optional.of(new Rows(Form.of(table), rows));
            }
            return Optional.of(new Rows(Form.of(table), rows));
        } catch (UnreadableException garbled) {
            return Optional.empty();
        }
    }

    private static List<PfifRecord> records(List<Row> rows) {
        List<String> names = rows.getFirst().cells();
        return rows.stream().skip(1).map(row -> record(names, row)).toList();
    }

    private static PfifRecord record(List<String> names, Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                fields.put(names.get(i), row.cells().get(i));
            }
        }
        return new PfifRecord(row.number() - 1, fields);
    }

    /// Nobody needs to read on.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
