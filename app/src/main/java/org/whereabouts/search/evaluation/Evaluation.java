package org.whereabouts.search.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.lucene.store.FSDirectory;
import org.whereabouts.matching.Particulars;
import org.whereabouts.names.NameReader;
import org.whereabouts.search.engine.Engine;
import org.whereabouts.search.engine.Filed;
import org.whereabouts.search.engine.Found;
import org.whereabouts.search.engine.Quest;

/// Files a list in an index of its own, asks it queries of which the answer is known, and writes down what came back.
final class Evaluation implements AutoCloseable {

    private static final int WARM_AFTER = 500;

    private final Path folder;
    private final Engine engine;
    private final List<String> records = new ArrayList<>();

    /// Begins in a new temporary folder, which [#close()] removes.
    Evaluation() throws IOException {
        folder = Files.createTempDirectory("whereabouts-evaluate");
        engine = Engine.filing(FSDirectory.open(folder), new NameReader());
    }

    /// Files a register with the columns `record_id,name,birth_date,sex`.
    ///
    /// @param progress told how many records have been filed
    /// @return records filed a second
    long file(Path register, LongConsumer progress) throws IOException {
        long start = System.nanoTime();
        try (var rows = Lists.open(register)) {
            engine.file(rows.stream().map(row -> filed(row, progress)), filed -> true);
        }
        engine.commit(Map.of());
        return Math.round(records.size() / ((System.nanoTime() - start) / 1e9));
    }

    private Filed filed(NamedCsvRecord row, LongConsumer progress) {
        int number = records.size();
        records.add(row.getField("record_id"));
        progress.accept(number);
        return new Filed(number, number, "main", true, person(row), "");
    }

    /// Asks the first queries once before anything is timed, as a service that has been running for a minute was asked.
    void warmUp(Path queries, int top) throws IOException {
        try (var rows = Lists.open(queries)) {
            int asked = 0;
            for (var row : rows) {
                if (asked++ == WARM_AFTER) {
                    return;
                }
                engine.find(Quest.of(person(row), top));
            }
        }
    }

    /// Asks queries with the columns `query_id,kind,name,birth_date,sex,gold`; writes `query_id,rank,record_id,score`.
    ///
    /// @param progress told how many queries have been asked
    Recall ask(Path queries, Path out, int top, LongConsumer progress) throws IOException {
        var recall = new Recall();
        long asked = 0;
        try (var rows = Lists.open(queries);
                var answers = CsvWriter.builder().build(out)) {
            answers.writeRecord("query_id", "rank", "record_id", "score");
            for (var row : rows) {
                var person = person(row);
                long start = System.nanoTime();
                var found = engine.find(Quest.of(person, top));
                long took = System.nanoTime() - start;
                write(row.getField("query_id"), found, answers);
                recall.count(row.getField("kind"), rank(row.getField("gold"), found), took);
                progress.accept(++asked);
            }
        }
        return recall;
    }

    private static Particulars person(NamedCsvRecord row) {
        return Lists.person(row.getField("name"), Lists.optional(row, "birth_date"), Lists.optional(row, "sex"));
    }

    private int rank(String gold, List<Found> found) {
        for (int at = 0; at < found.size(); at++) {
            if (records.get((int) found.get(at).report()).equals(gold)) {
                return at + 1;
            }
        }
        return 0;
    }

    private void write(String query, List<Found> found, CsvWriter answers) {
        for (int at = 0; at < found.size(); at++) {
            var one = found.get(at);
            var score = one.comparison().likelihood().value();
            answers.writeRecord(
                    query,
                    Integer.toString(at + 1),
                    records.get((int) one.report()),
                    String.format(Locale.ROOT, "%.4f", score));
        }
    }

    @Override
    public void close() throws IOException {
        engine.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
