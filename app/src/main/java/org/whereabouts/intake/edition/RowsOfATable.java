package org.whereabouts.intake.edition;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.UnreadableException;

/// The rows of a file, under the headings that each of its sheets has.
public record RowsOfATable(Table table, DateOrder dates, Clock clock) implements Rows {

    @Override
    public long count() {
        return table.rows();
    }

    @Override
    public Headed each(Consumer<ReadRow> then) throws IOException, UnreadableException {
        var sheets = new SheetReader(dates, clock, then);
        table.read(sheets);
        return new Headed(sheets.columns(), sheets.finish());
    }
}
