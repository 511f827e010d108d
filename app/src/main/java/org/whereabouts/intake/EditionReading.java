package org.whereabouts.intake;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ImportingAList.Progress;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.ReadRow.SetAside;
import org.whereabouts.intake.column.ReadRow.Understood;
import org.whereabouts.intake.edition.Comparing;
import org.whereabouts.intake.edition.Comparing.Place;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Source;

/// The reading of one edition of a list: once to compare it with the last, if there is one, and once to store it.
final class EditionReading {

    private static final int NOTES_KEPT = 1_000;

    private final Table table;
    private final Order order;
    private final Clock clock;
    private final Progress progress;
    private final Predicate<Understood> suppressed;
    private final Comparing comparing = new Comparing();

    private final List<Problem> notes = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, Person.Id> people = new HashMap<>();
    private final SecureRandom addresses = new SecureRandom();
    private List<String> unknown = List.of();
    private Map<String, Column> columns = Map.of();
    private long rows;
    private long added;
    private long unchanged;
    private long changed;

    /// @param suppressed whether a record must not come in again
    EditionReading(Table table, Order order, Clock clock, Progress progress, Predicate<Understood> suppressed) {
        this.suppressed = suppressed;
        this.table = table;
        this.order = order;
        this.clock = clock;
        this.progress = progress;
    }

    /// Takes note of a report of the last edition.
    void compareWith(Known report) {
        comparing.known(report);
    }

    /// Stores what is new and takes note of what is not.
    Differences store(Reports reports, Source source, Original original, String file)
            throws IOException, UnreadableException {
        compare(reports);
        var origin = new Origin(source, original, file, order, clock.instant());
        var places = places(reports);
        try (var pipe = new RowPipe<Reports.New>(emit -> each(row ->
                place(row, places, (said, person, replaces) -> emit.accept(origin.report(said, person, replaces)))))) {
            reports.add(pipe);
            pipe.rethrow();
        }
        Differences differences = differences();
        reports.vanish(differences.vanished().stream().map(Known::id).toList());
        reports.reappear(comparing.back());
        return differences;
    }

    /// Takes note of what storing it would change, and stores nothing.
    Differences look(Reports reports) throws IOException, UnreadableException {
        compare(reports);
        var places = places(reports);
        each(row -> place(row, places, (said, person, replaces) -> {}));
        return differences();
    }

    /// The columns that were recognised, with what they hold.
    Map<String, Column> columns() {
        return columns;
    }

    private void compare(Reports reports) throws IOException, UnreadableException {
        if (!comparing.isFirst()) {
            each(row -> {
                if (row instanceof Understood understood && !suppressed.test(understood)) {
                    comparing.said(reports.fingerprint(understood.statement()), understood.statement());
                }
            });
        }
    }

    private Function<Understood, Place> places(Reports reports) {
        return said -> comparing.place(reports.fingerprint(said.statement()), said.statement());
    }

    private Differences differences() {
        List<Known> vanished = comparing.vanished();
        var tally = new Tally(rows, added, unchanged, changed, vanished.size(), setAside.size());
        return new Differences(tally, unknown, notes, setAside, vanished);
    }

    private void each(Consumer<ReadRow> then) throws IOException, UnreadableException {
        var sheets = new SheetReader(order.dates(), clock, then);
        table.read(sheets);
        unknown = sheets.finish();
        columns = sheets.columns();
    }

    private void place(ReadRow row, Function<Understood, Place> places, Emitting emit) {
        rows++;
        progress.read(rows, table.rows());
        switch (row) {
            case SetAside aside -> setAside.add(aside);
            case Understood understood
            when suppressed.test(understood) ->
                note(List.of(new Problem(
                        "row.suppressed", row.row().sheet(), row.row().number(), null, null)));
            case Understood understood -> {
                note(understood.problems());
                place(understood, places.apply(understood), emit);
            }
        }
    }

    private void note(List<Problem> problems) {
        if (notes.size() < NOTES_KEPT) {
            notes.addAll(problems);
        }
    }

    private void place(Understood said, Place place, Emitting emit) {
        switch (place) {
            case Place.Unchanged same -> unchanged++;
            case Place.Changed now -> {
                changed++;
                emit.report(said, now.former().person(), now.former().id());
            }
            case Place.New fresh -> {
                added++;
                emit.report(said, fresh.person().orElseGet(() -> together(said)), null);
            }
        }
    }

    /// The entry that new statements about one numbered person share; null where nobody is numbered.
    private Person.@Nullable Id together(Understood said) {
        return said.group() == null ? null : people.computeIfAbsent(said.group(), group -> Person.Id.random(addresses));
    }

    /// Is given each report that is new or changed.
    @FunctionalInterface
    private interface Emitting {
        void report(Understood said, Person.@Nullable Id person, Report.@Nullable Id replaces);
    }

    /// Where the reports of this edition come from.
    private record Origin(Source source, Original original, String file, Order order, Instant now) {

        Reports.New report(Understood said, Person.@Nullable Id person, Report.@Nullable Id replaces) {
            var custody = new Report.Custody(
                    original.sha256(),
                    file,
                    order.list(),
                    said.row().sheet(),
                    said.row().number());
            return new Reports.New(
                    source,
                    order.grade().credibility(),
                    said.statement(),
                    said.saidOn(),
                    now,
                    custody,
                    person,
                    replaces);
        }
    }
}
