package org.whereabouts.intake.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.table.Row;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Statement;

/// What came of reading a row.
public sealed interface ReadRow {

    /// The row it was read from.
    Row row();

    /// What is the matter with it; for a statement, what was left open.
    List<Problem> problems();

    /// It says something about somebody.
    ///
    /// @param statement what it says
    /// @param saidOn    when the source said it, or null
    /// @param group     the source's number of the person, by which several rows are about one person, or null
    record Understood(
            Row row,
            Statement statement,
            @Nullable PartialDate saidOn,
            @Nullable String group,
            List<Problem> problems) implements ReadRow {
        public Understood {
            problems = List.copyOf(problems);
        }
    }

    /// It has to be corrected first.
    record SetAside(Row row, List<Problem> problems) implements ReadRow {
        public SetAside {
            problems = List.copyOf(problems);
        }
    }
}
