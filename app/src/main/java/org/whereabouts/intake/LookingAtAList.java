package org.whereabouts.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.intake.ImportingAList.Order;
import org.whereabouts.intake.ListImported.Differences;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.ReadRow.Understood;
import org.whereabouts.intake.edition.EditionReading;
import org.whereabouts.intake.edition.RowsOfATable;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.Tables;
import org.whereabouts.intake.table.UnreadableException;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.suppression.Suppressions.Suppressed;

/// Looks at a list before it is imported: what was recognised, and what would change. Nothing is stored.
@Service
public class LookingAtAList {

    private final Register register;
    private final TransactionOperations transaction;
    private final Clock clock;

    LookingAtAList(Register register, TransactionOperations transaction, Clock clock) {
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at it, as it would be imported by this order.
    public Looked look(Order order) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return read(order);
            } catch (UnreadableException unreadable) {
                return new Refused(unreadable.problem());
            } catch (IOException unreadable) {
                return new Refused(Problem.ofFile("file.unreadable", null));
            }
        }));
    }

    private Looked read(Order order) throws IOException, UnreadableException {
        Table table = Tables.open(order.file());
        Optional<Source> source = register.sources().find(order.operation(), order.source());
        var suppressed = register.suppressions().of(order.operation());
        var reading = new EditionReading(
                new RowsOfATable(table, order.dates(), clock),
                (rows, total) -> {},
                said -> source.isPresent() && isSuppressed(said, source.get(), suppressed));
        source.ifPresent(known -> register.reports().standingIn(known.id(), order.list(), reading::compareWith));
        Differences differences = reading.look(register.reports());
        return new Seen(table.mediaType(), new LinkedHashMap<>(reading.columns()), differences);
    }

    static boolean isSuppressed(Understood said, Source source, Suppressed suppressed) {
        String reference = said.statement().reference();
        return reference != null && suppressed.covers(source.id(), Statement.personIn(reference));
    }

    /// What came of looking.
    public sealed interface Looked {}

    /// It can be imported.
    ///
    /// @param mediaType   what it is
    /// @param columns     the headings that are known, and what stands under each, in the order of the file
    /// @param differences what would be new, changed, gone, and set aside
    public record Seen(String mediaType, Map<String, Column> columns, Differences differences) implements Looked {}

    /// Nothing of it could be imported.
    public record Refused(Problem problem) implements Looked {}
}
