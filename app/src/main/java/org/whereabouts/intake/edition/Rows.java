package org.whereabouts.intake.edition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.whereabouts.intake.column.Column;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.table.UnreadableException;

/// The rows of one edition of a list. Reading them again gives the same again.
public interface Rows {

    /// About how many there are, or 0 when only reading would tell.
    long count();

    /// Hands out every row.
    Headed each(Consumer<ReadRow> then) throws IOException, UnreadableException;

    /// What the headings were.
    ///
    /// @param known   those that are known, and what they hold, in the order of the list
    /// @param unknown those that nobody knows
    record Headed(Map<String, Column> known, List<String> unknown) {

        static final Headed NOTHING = new Headed(Map.of(), List.of());
    }
}
