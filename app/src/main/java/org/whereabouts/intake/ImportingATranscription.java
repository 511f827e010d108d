package org.whereabouts.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.intake.edition.Edition;
import org.whereabouts.intake.edition.EditionReading;
import org.whereabouts.intake.edition.EditionReading.As;
import org.whereabouts.intake.edition.Editions;
import org.whereabouts.intake.edition.RowsOfPhotographs;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Report.Custody;
import org.whereabouts.registry.Source;

/// Takes a list into the register that was transcribed from photographs: an edition like that of a file, whose reports
/// each know the photograph, the page and the line. What was transcribed is kept as it was, too.
@Service
public class ImportingATranscription {

    private final Register register;
    private final Editions editions;
    private final Audit audit;
    private final Clock clock;

    ImportingATranscription(Register register, Editions editions, Audit audit, Clock clock) {
        this.register = register;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Imports it, in the caller's transaction.
    @Transactional
    public ListImported take(Order order) {
        Source source = source(order);
        Original document = register.originals()
                .keep(order.document().getBytes(StandardCharsets.UTF_8), order.list(), "application/jsonl");
        Optional<Edition> before = editions.find(source, order.list(), document.sha256(), DateOrder.UNSAID);
        if (before.isPresent()) {
            return new ListImported.AlreadyThere(before.get());
        }
        Differences differences = store(order, source);
        var edition = new Edition(
                source,
                order.list(),
                document.sha256(),
                DateOrder.UNSAID,
                document.name(),
                clock.instant(),
                differences.tally());
        editions.add(edition, differences.setAside());
        audit.append(new Act(
                order.actor(),
                "list.transcribed",
                document.sha256().hex(),
                Map.of(
                        "source",
                        Long.toString(source.id().number()),
                        "tally",
                        differences.tally().toString())));
        return new ListImported.Imported(edition, differences);
    }

    /// What kind of speaker a known source is, decides what rests on its word: not with one list.
    private Source source(Order order) {
        return register.sources()
                .find(order.operation(), order.source())
                .orElseGet(() -> register.sources()
                        .named(order.operation(), order.source(), order.grade().reliability(), order.kind()));
    }

    private Differences store(Order order, Source source) {
        var suppressed = register.suppressions().of(order.operation());
        var rows = new RowsOfPhotographs(order.headings(), order.lines(), clock);
        var as = new As(source, order.grade().credibility(), custodies(order), clock.instant());
        var reading = new EditionReading(
                rows, (read, total) -> {}, said -> LookingAtAList.isSuppressed(said, source, suppressed));
        register.reports().standingIn(source.id(), order.list(), reading::compareWith);
        try {
            return reading.store(register.reports(), as);
        } catch (IOException | UnreadableException cannotHappenInMemory) {
            throw new IllegalStateException("WA-2140 lines in memory could not be read", cannotHappenInMemory);
        }
    }

    private static Map<Line.Place, Custody> places(Order order) {
        Map<Line.Place, Custody> places = new HashMap<>();
        for (Line line : order.lines()) {
            var at = line.place();
            var custody = new Custody(
                    line.photograph().sha256(), line.photograph().name(), order.list(), at.sheet(), at.number());
            if (places.put(at, custody) != null) {
                throw new IllegalArgumentException("WA-2141 two lines at one place");
            }
        }
        return places;
    }

    private static Function<Row, Custody> custodies(Order order) {
        Map<Line.Place, Custody> places = places(order);
        return row ->
                Objects.requireNonNull(places.get(new Line.Place(Objects.requireNonNull(row.sheet()), row.number())));
    }

    /// A line of the paper.
    ///
    /// @param photograph the picture it stands on, kept already
    /// @param place      where it stands there; no other line of the list has it
    /// @param cells      in the order of the columns
    /// @param remark     what no column holds, or empty
    public record Line(Original photograph, Place place, List<String> cells, String remark) {
        public Line {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return place.toString();
        }

        /// A page, and the paper's own number of a line on it.
        public record Place(String sheet, int number) {}
    }

    /// A column of the paper.
    ///
    /// @param text  its heading there
    /// @param holds what it holds, or null when nobody knows: then it goes into the remarks
    public record Heading(String text, @Nullable Column holds) {}

    /// What to import.
    ///
    /// @param kind     what kind of speaker a new source is; a known one stays what it is
    /// @param grade    of which a known source keeps its own reliability
    /// @param list     the name of the list, by which a later edition of it is known
    /// @param document what was transcribed, to be kept
    /// @param actor    as the audit names them
    public record Order(
            Operation.Id operation,
            String source,
            Source.@Nullable Kind kind,
            Grade grade,
            String list,
            List<Heading> columns,
            List<Line> lines,
            String document,
            String actor) {

        public Order {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        Headings headings() {
            return Headings.judged(
                    Stream.concat(columns.stream().map(Heading::text), Stream.of(""))
                            .toList(),
                    Stream.concat(
                                    columns.stream().map(one -> Optional.ofNullable(one.holds())),
                                    Stream.of(Optional.of(Column.REMARK)))
                            .toList());
        }

        @Override
        public String toString() {
            return "a transcription to be imported";
        }
    }
}
