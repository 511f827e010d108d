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
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;

/// The records of a PFIF document, read as the file of a list is read.
public final class PfifRecords {

    private static final String PFIF = "application/pfif+xml";

    private PfifRecords() {}

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

    /// Reads a document of version 1.1 to 1.4; empty when it is none.
    public static Optional<List<PfifRecord>> read(byte[] document) {
        try {
            Path file = Files.createTempFile("whereabouts-", ".pfif");
            try {
                Files.write(file, document);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("WA-2001 a document could not be put down", full);
        }
    }

    private static Optional<List<PfifRecord>> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try {
            var table = Tables.open(file);
            if (!table.mediaType().equals(PFIF)) {
                return Optional.empty();
            }
            table.read(rows::add);
        } catch (UnreadableException garbled) {
            return Optional.empty();
        }
        List<String> names = rows.getFirst().cells();
        return Optional.of(rows.stream().skip(1).map(row -> record(names, row)).toList());
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
}
