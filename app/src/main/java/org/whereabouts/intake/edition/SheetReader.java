package org.whereabouts.intake.edition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.RowReader;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.table.UnreadableException;

/// Finds the headings of every sheet, which may stand below a title, and reads the rows under them.
public final class SheetReader implements Consumer<Row> {

    /// Headings further down than this are not looked for.
    private static final int TITLE_ROWS = 20;

    private static final int SHOWN = 12;

    private final DateOrder dates;
    private final Clock clock;
    private final Consumer<ReadRow> then;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable String sheet;
    private @Nullable RowReader reader;
    private int titles;
    private boolean headed;

    public SheetReader(DateOrder dates, Clock clock, Consumer<ReadRow> then) {
        this.dates = dates;
        this.clock = clock;
        this.then = then;
    }

    @Override
    public void accept(Row row) {
        if (!Objects.equals(sheet, row.sheet())) {
            sheet = row.sheet();
            reader = null;
            titles = 0;
        }
        if (reader != null) {
            then.accept(reader.read(row));
        } else if (titles++ < TITLE_ROWS) {
            headings(row);
        }
    }

    /// Ends the reading.
    ///
    /// @return the headings that nobody knows
    /// @throws UnreadableException when no sheet had headings that say who somebody is
    public List<String> finish() throws UnreadableException {
        if (!headed) {
            throw new UnreadableException(Problem.ofFile("file.headings", String.join(", ", seen)));
        }
        return List.copyOf(unknown);
    }

    /// The headings that are known, and what they hold, in the order of the file.
    Map<String, Column> columns() {
        return columns;
    }

    private void headings(Row row) {
        Optional<Headings> headings = Headings.of(row);
        if (headings.isPresent()) {
            headed = true;
            unknown.addAll(headings.get().unknown());
            columns.putAll(headings.get().known());
            reader = new RowReader(headings.get(), dates, clock);
        } else if (seen.isEmpty()) {
            row.cells().stream().filter(cell -> !cell.isBlank()).limit(SHOWN).forEach(seen::add);
        }
    }
}
