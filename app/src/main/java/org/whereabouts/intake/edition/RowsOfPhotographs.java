package org.whereabouts.intake.edition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.ImportingATranscription.Line;
import org.whereabouts.intake.column.Headings;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.column.RowReader;
import org.whereabouts.intake.table.Row;

/// The lines of photographed pages, as they were transcribed.
///
/// @param headings what was judged of the columns, which need not be what their headings say
public record RowsOfPhotographs(Headings headings, List<Line> lines, Clock clock) implements Rows {

    public RowsOfPhotographs {
        lines = List.copyOf(lines);
    }

    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public Headed each(Consumer<ReadRow> then) {
        var reader = new RowReader(headings, DateOrder.UNSAID, clock);
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(line.cells());
            cells.add(line.remark());
            then.accept(reader.read(new Row(line.place().sheet(), line.place().number(), cells)));
        }
        return new Headed(headings.known(), headings.unknown());
    }
}
