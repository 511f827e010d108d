package org.whereabouts.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.UnreadableException;

/// The rows of a file, under the headings that each of its sheets has.
record RowsOfATable(Table table, DateOrder dates, Clock clock) implements Rows {

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
