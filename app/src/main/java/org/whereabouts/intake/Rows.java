package org.whereabouts.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.table.UnreadableException;

/// The rows of one edition of a list. Reading them again gives the same again.
interface Rows {

    /// About how many there are, or 0 when only reading would tell.
    long count();

    /// Hands out every row.
    ///
    /// @return the headings that nobody knows
    List<String> each(Consumer<ReadRow> then) throws IOException, UnreadableException;
}
