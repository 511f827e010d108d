package org.whereabouts.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.edition.Edition;
import org.whereabouts.intake.edition.EditionReading;
import org.whereabouts.intake.edition.EditionReading.As;
import org.whereabouts.intake.edition.Editions;
import org.whereabouts.intake.edition.RowsOfATable;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Report.Custody;
import org.whereabouts.registry.Source;

/// Takes a list into the register: its original, its reports, what changed since the last edition, and what has to be
/// corrected. All of it or, when something breaks, nothing.
@Service
public class ImportingAList {

    private final Register register;
    private final Editions editions;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportingAList(Register register, Editions editions, Audit audit, TransactionOperations transaction, Clock clock) {
        this.register = register;
        this.editions = editions;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Imports a file.
    ///
    /// @param progress is told how many rows have been read
    public ListImported importList(Order order, Progress progress) {
        return Objects.requireNonNull(transaction.execute(status -> {
            try {
                return take(order, progress);
            } catch (UnreadableException unreadable) {
                status.setRollbackOnly();
                return new ListImported.Refused(unreadable.problem());
            } catch (IOException unreadable) {
                status.setRollbackOnly();
                return new ListImported.Refused(Problem.ofFile("file.unreadable", null));
            }
        }));
    }

    private ListImported take(Order order, Progress progress) throws IOException, UnreadableException {
        Table table = Tables.open(order.file());
        String name = String.valueOf(order.file().getFileName());
        Original original = register.originals().keep(order.file(), name, table.mediaType());
        Source source = register.sources()
                .named(order.operation(), order.source(), order.grade().reliability(), order.kind());
        Optional<Edition> before = editions.find(source, order.list(), original.sha256(), order.dates());
        if (before.isPresent()) {
            return new ListImported.AlreadyThere(before.get());
        }
        var suppressed = register.suppressions().of(order.operation());
        var reading = new EditionReading(
                new RowsOfATable(table, order.dates(), clock),
                progress,
                said -> LookingAtAList.isSuppressed(said, source, suppressed));
        register.reports().standingIn(source.id(), order.list(), reading::compareWith);
        Differences differences = reading.store(register.reports(), as(order, source, original));
        if (!Sha256.of(order.file()).equals(original.sha256())) {
            throw new UnreadableException(Problem.ofFile("file.changed", null));
        }
        var edition = new Edition(
                source, order.list(), original.sha256(), order.dates(), name, clock.instant(), differences.tally());
        editions.add(edition, differences.setAside());
        note(edition, order.actor());
        return new ListImported.Imported(edition, differences);
    }

    private void note(Edition edition, String actor) {
        audit.append(new Act(
                actor,
                "list.imported",
                edition.sha256().hex(),
                Map.of(
                        "source",
                        Long.toString(edition.source().id().number()),
                        "tally",
                        edition.tally().toString())));
    }

    private As as(Order order, Source source, Original original) {
        String file = String.valueOf(order.file().getFileName());
        Function<Row, Custody> places =
                row -> new Custody(original.sha256(), file, order.list(), row.sheet(), row.number());
        return new As(source, order.grade().credibility(), places, clock.instant());
    }

    /// Is told how far the reading has come.
    public interface Progress {

        /// @param rows  how many rows have been read
        /// @param total about how many there are, or 0 when nobody knows
        void read(long rows, long total);
    }

    /// What to import, and as what.
    ///
    /// @param file      the file
    /// @param operation the register it is for
    /// @param source    the name of the source
    /// @param list      which of the source's lists it is, or empty when it has one
    /// @param grade     how far the list can be relied on; a known source keeps its own reliability
    /// @param dates     how undecided dates are to be read
    /// @param kind      what kind of speaker the source is, or null when nobody said
    /// @param actor     who imports it, as the audit names them
    public record Order(
            Path file,
            Operation.Id operation,
            String source,
            String list,
            Grade grade,
            DateOrder dates,
            Source.@Nullable Kind kind,
            String actor) {

        /// What somebody at the machine imports.
        public Order(
                Path file,
                Operation.Id operation,
                String source,
                String list,
                Grade grade,
                DateOrder dates,
                Source.@Nullable Kind kind) {
            this(file, operation, source, list, grade, dates, kind, "command-line");
        }
    }
}
