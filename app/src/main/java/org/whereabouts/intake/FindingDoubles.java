package org.whereabouts.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.edition.RowPipe;
import org.whereabouts.intake.edition.SheetReader;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.matching.Clustering;
import org.whereabouts.matching.Clustering.Placed;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;

/// Finds the rows of a list that are of one person, and says why. Nothing of it reaches the register.
@Service
public class FindingDoubles {

    /// Is told how far each of the two halves of the work is.
    public interface Progress {

        /// @param rows  how many rows have been read
        /// @param total about how many there are, or 0 when nobody knows
        void read(long rows, long total);

        /// @param done how much of the comparing is done
        /// @param of   how much there is
        void compared(long done, long of);
    }

    /// What came of it.
    ///
    /// @param rows    in the list
    /// @param people  different ones
    /// @param unread  rows that could not be understood and stand alone
    /// @param unknown headings that nobody knows
    public record Doubles(long rows, long people, long unread, List<String> unknown) {}

    private static final Particulars NOBODY = Particulars.of(List.of(), null, Sex.UNKNOWN);

    private final Clock clock;

    FindingDoubles(Clock clock) {
        this.clock = clock;
    }

    /// Reads a list and writes `cluster_id,row,score,explanation`, a line for each of its rows, in their
    /// order. Rows are counted from 1, headings not; a cluster is called after its first row.
    ///
    /// @return empty with a problem when the list cannot be read; then nothing is written
    /// @throws IOException when the answers cannot be written
    public Found find(Path list, DateOrder dates, Path out, Progress progress) throws IOException {
        var clustering = Clustering.begin(new NameReader(), Weights.standard());
        var reading = new Reading(clustering, progress);
        try (var pipe = new RowPipe<ReadRow>(emit -> reading.read(list, new SheetReader(dates, clock, emit)))) {
            pipe.forEachRemaining(reading::take);
            pipe.rethrow();
        } catch (UnreadableException unreadable) {
            return new Found(Optional.empty(), Optional.of(unreadable.problem()));
        }
        var placed = clustering.cluster(progress::compared);
        long people = write(clustering, placed, out);
        var doubles = new Doubles(placed.size(), people, reading.unread, reading.unknown);
        return new Found(Optional.of(doubles), Optional.empty());
    }

    /// Either what came of a list, or why it could not be read.
    public record Found(Optional<Doubles> doubles, Optional<Problem> problem) {}

    private static long write(Clustering clustering, List<Placed> placed, Path out) throws IOException {
        long people = 0;
        try (var answers = CsvWriter.builder().build(out)) {
            answers.writeRecord("cluster_id", "row", "score", "explanation");
            for (int row = 0; row < placed.size(); row++) {
                var place = placed.get(row);
                people += place.cluster() == row ? 1 : 0;
                answers.writeRecord(
                        Integer.toString(place.cluster() + 1),
                        Integer.toString(row + 1),
                        String.format(Locale.ROOT, "%.4f", place.likelihood().value()),
                        place.partner() == row
                                ? ""
                                : clustering.compare(row, place.partner()).toString());
            }
        }
        return people;
    }

    /// The reading of the list: one thread reads the cells, another the names.
    private static final class Reading {
        private final Clustering clustering;
        private final Progress progress;
        private volatile List<String> unknown = List.of();
        private volatile long total;
        private long rows;
        private long unread;

        Reading(Clustering clustering, Progress progress) {
            this.clustering = clustering;
            this.progress = progress;
        }

        void read(Path list, SheetReader sheets) throws IOException, UnreadableException {
            Table table = Tables.open(list);
            total = table.rows();
            table.read(sheets);
            unknown = sheets.finish();
        }

        void take(ReadRow row) {
            clustering.add(
                    switch (row) {
                        case ReadRow.Understood understood ->
                            understood.statement().particulars();
                        case ReadRow.SetAside aside -> {
                            unread++;
                            yield NOBODY;
                        }
                    });
            progress.read(++rows, total);
        }
    }
}
