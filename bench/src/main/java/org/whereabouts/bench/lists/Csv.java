package org.whereabouts.bench.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/// Writes the lists as files, in the shapes that `evaluate`, `dedupe` and `compare` read.
public final class Csv {

    private Csv() {}

    public static void register(Exercise exercise, Path file) throws IOException {
        try (var rows = CsvWriter.builder().build(file)) {
            rows.writeRecord("record_id", "name", "birth_date", "sex");
            for (var entry : exercise.register()) {
                rows.writeRecord(entry.id(), entry.name(), entry.born(), entry.sex());
            }
        }
    }

    public static void questions(Collection<Question> questions, Path file) throws IOException {
        try (var rows = CsvWriter.builder().build(file)) {
            rows.writeRecord("query_id", "kind", "name", "birth_date", "sex", "gold");
            for (var question : questions) {
                var asked = question.asked();
                rows.writeRecord(asked.id(), question.kind(), asked.name(), asked.born(), asked.sex(), question.gold());
            }
        }
    }

    /// The list, and beside it the truth: `row,person`, rows counted from 1.
    public static void doubles(Doubles doubles, Path file, Path truth) throws IOException {
        try (var rows = CsvWriter.builder().build(file);
                var truths = CsvWriter.builder().build(truth)) {
            rows.writeRecord("record_id", "name", "birth_date", "sex");
            truths.writeRecord("row", "person");
            long row = 0;
            for (var line : doubles) {
                row++;
                var entry = line.entry();
                rows.writeRecord(Long.toString(row), entry.name(), entry.born(), entry.sex());
                truths.writeRecord(Long.toString(row), Long.toString(line.person()));
            }
        }
    }

    public static void pairs(Collection<Labelled> pairs, Path file) throws IOException {
        try (var rows = CsvWriter.builder().build(file)) {
            rows.writeRecord("name1", "name2", "birth_date1", "birth_date2", "same", "kind");
            for (var pair : pairs) {
                var label = pair.same() ? "1" : "0";
                rows.writeRecord(pair.left().name(), pair.right().name(), "", "", label, pair.kind());
            }
        }
    }
}
