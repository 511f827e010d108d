package org.whereabouts.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.RowReader;
import org.whereabouts.intake.table.Row;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Statement;

/// Reads what an officer keyed from a card, a notice or a letter as a row of a list is read; but what a
/// list may leave open has to be clear here, because the paper lies before them.
@Component
public class ReadingAForm {

    private static final Set<Column> PARTS = EnumSet.of(Column.FAMILY_NAME, Column.GIVEN_NAME, Column.PATRONYMIC);

    private final Clock clock;

    ReadingAForm(Clock clock) {
        this.clock = clock;
    }

    /// Reads it.
    ///
    /// @param keyed what stands in each field; blank fields may be absent
    public Read read(Map<Column, String> keyed) {
        List<Column> fields = keyed.keySet().stream().sorted().toList();
        if (fields.isEmpty()) {
            return new Unclear(Map.of(Column.FAMILY_NAME, "row.nobody"));
        }
        if (keyed.containsKey(Column.NAME) && fields.stream().anyMatch(PARTS::contains)) {
            return new Unclear(Map.of(Column.NAME, "name.twice"));
        }
        var cells = new ArrayList<String>();
        fields.forEach(field -> cells.add(keyed.getOrDefault(field, "")));
        var row = new Row(null, 1, cells);
        ReadRow read = new RowReader(Headings.ofFields(fields), DateOrder.UNSAID, clock).read(row);
        Map<Column, String> unclear = new EnumMap<>(Column.class);
        read.problems()
                .forEach(one -> unclear.putIfAbsent(
                        one.column() == null ? Column.FAMILY_NAME : Column.valueOf(one.column()), one.code()));
        return unclear.isEmpty() && read instanceof ReadRow.Understood understood
                ? new Understood(understood.statement(), understood.saidOn())
                : new Unclear(unclear);
    }

    /// What came of it.
    public sealed interface Read {}

    /// It says something about somebody.
    ///
    /// @param saidOn when the source said it, or null
    public record Understood(Statement statement, @Nullable PartialDate saidOn) implements Read {}

    /// Some fields have to be written otherwise.
    ///
    /// @param fields what is the matter, as a stable code, by field
    public record Unclear(Map<Column, String> fields) implements Read {
        public Unclear {
            fields = Map.copyOf(fields);
        }
    }
}
