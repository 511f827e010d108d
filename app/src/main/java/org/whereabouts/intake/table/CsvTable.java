package org.whereabouts.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.intake.Problem;

/// A text file with delimiters.
final class CsvTable implements Table {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    /// A cell with more line breaks than this is a quotation mark that nobody closed.
    private static final int BREAKS = 100;

    private final Path file;
    private final Encoding encoding;
    private final char delimiter;
    private final long lines;

    private CsvTable(Path file, Encoding encoding, char delimiter, long lines) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.lines = lines;
    }

    static CsvTable of(Path file, Encoding encoding) throws IOException {
        try (Reader text = new BufferedReader(encoding.open(file))) {
            var lines = new Lines(text);
            return new CsvTable(file, encoding, delimiter(lines.first()), lines.count());
        }
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public long rows() {
        return lines;
    }

    @Override
    public void read(Consumer<Row> rows) throws IOException, UnreadableException {
        try (Reader text = encoding.open(file);
                CsvReader<CsvRecord> csv = reader(text)) {
            for (CsvRecord record : csv) {
                var row = new Row(null, Math.toIntExact(record.getStartingLineNumber()), record.getFields());
                if (row.cells().stream().anyMatch(CsvTable::swallowed)) {
                    throw new UnreadableException(new Problem("file.quote", null, row.number(), null, null));
                }
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
        } catch (CsvParseException broken) {
            throw new UnreadableException(Problem.ofFile("file.csv", null));
        }
    }

    /// One quotation mark in the wrong place must not cost a whole list, so the deprecated leniency stays until FastCSV
    /// has another.
    @SuppressWarnings("removal")
    private CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /// The delimiter that cuts the most of the first lines into the same number of cells.
    private static char delimiter(List<String> sample) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(delimiter -> agreement(sample, delimiter)))
                .orElse(',');
    }

    private static long agreement(List<String> sample, char delimiter) {
        List<Long> counts = sample.stream()
                .map(line -> outsideQuotes(line, delimiter))
                .filter(count -> count > 0)
                .toList();
        long usual = counts.stream()
                .distinct()
                .max(Comparator.comparingLong(count -> alike(counts, count)))
                .orElse(0L);
        return alike(counts, usual) * Math.min(usual, 50);
    }

    private static long alike(List<Long> counts, long count) {
        return counts.stream().filter(other -> other == count).count();
    }

    private static long outsideQuotes(String line, char delimiter) {
        boolean quoted = false;
        long found = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            found += !quoted && c == delimiter ? 1 : 0;
        }
        return found;
    }

    private static boolean swallowed(String cell) {
        return cell.length() > BREAKS && cell.chars().filter(c -> c == '\n').count() > BREAKS;
    }
}
