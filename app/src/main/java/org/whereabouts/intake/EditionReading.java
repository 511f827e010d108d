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
import org.whereabouts.intake.ImportingAList.Progress;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.ReadRow.SetAside;
import org.whereabouts.intake.column.ReadRow.Understood;
import org.whereabouts.intake.edition.Comparing;
import org.whereabouts.intake.edition.Comparing.Place;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Source;

/// The reading of one edition of a list: once to compare it with the last, if there is one, and once to store it.
final class EditionReading {

    private static final int NOTES_KEPT = 1_000;

    private final Rows table;
    private final As as;
    private final Progress progress;
    private final Predicate<Understood> suppressed;
    private final Comparing comparing = new Comparing();

    private final List<Problem> notes = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, Person.Id> people = new HashMap<>();
    private final SecureRandom addresses = new SecureRandom();
    private List<String> unknown = List.of();
    private long rows;
    private long added;
    private long unchanged;
    private long changed;

    /// @param suppressed whether a record must not come in again
    EditionReading(Rows table, As as, Progress progress, Predicate<Understood> suppressed) {
        this.suppressed = suppressed;
        this.table = table;
        this.as = as;
        this.progress = progress;
    }

    /// Takes note of a report of the last edition.
    void compareWith(Known report) {
        comparing.known(report);
    }

    /// Stores what is new and takes note of what is not.
    Differences store(Reports reports) throws IOException, UnreadableException {
        if (!comparing.isFirst()) {
            each(row -> {
                if (row instanceof Understood understood && !suppressed.test(understood)) {
                    comparing.said(reports.fingerprint(understood.statement()), understood.statement());
                }
            });
        }
        Function<Understood, Place> places =
                said -> comparing.place(reports.fingerprint(said.statement()), said.statement());
        try (var pipe = new RowPipe<Reports.New>(emit -> each(row -> place(row, places, emit)))) {
            reports.add(pipe);
            pipe.rethrow();
        }
        List<Known> vanished = comparing.vanished();
        reports.vanish(vanished.stream().map(Known::id).toList());
        reports.reappear(comparing.back());
        var tally = new Tally(rows, added, unchanged, changed, vanished.size(), setAside.size());
        return new Differences(tally, unknown, notes, setAside, vanished);
    }

    private void each(Consumer<ReadRow> then) throws IOException, UnreadableException {
        unknown = table.each(then);
    }

    private void place(ReadRow row, Function<Understood, Place> places, Consumer<Reports.New> emit) {
        rows++;
        progress.read(rows, table.count());
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

    private void place(Understood said, Place place, Consumer<Reports.New> emit) {
        switch (place) {
            case Place.Unchanged same -> unchanged++;
            case Place.Changed now -> {
                changed++;
                emit.accept(
                        as.report(said, now.former().person(), now.former().id()));
            }
            case Place.New fresh -> {
                added++;
                emit.accept(as.report(said, fresh.person().orElseGet(() -> together(said)), null));
            }
        }
    }

    /// The entry that new statements about one numbered person share; null where nobody is numbered.
    private Person.@Nullable Id together(Understood said) {
        return said.group() == null ? null : people.computeIfAbsent(said.group(), group -> Person.Id.random(addresses));
    }

    /// The rows of one edition of a list. Reading them again gives the same again.
    interface Rows {

        /// About how many there are, or 0 when only reading would tell.
        long count();

        /// Hands out every row.
        ///
        /// @return the headings that nobody knows
        List<String> each(Consumer<ReadRow> then) throws IOException, UnreadableException;
    }

    /// The rows of a file, under the headings that each of its sheets has.
    record OfATable(Table table, DateOrder dates, Clock clock) implements Rows {

        @Override
        public long count() {
            return table.rows();
        }

        @Override
        public List<String> each(Consumer<ReadRow> then) throws IOException, UnreadableException {
            var sheets = new SheetReader(dates, clock, then);
            table.read(sheets);
            return sheets.finish();
        }
    }

    /// As whose word it is read, and where each row of it stands.
    record As(Source source, Credibility credibility, Function<Row, Report.Custody> places, Instant now) {

        Reports.New report(Understood said, Person.@Nullable Id person, Report.@Nullable Id replaces) {
            return new Reports.New(
                    source,
                    credibility,
                    said.statement(),
                    said.saidOn(),
                    now,
                    places.apply(said.row()),
                    person,
                    replaces);
        }
    }
}
