package org.whereabouts.intake;

import java.util.List;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.intake.edition.Edition;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Reports.Known;

/// What came of importing a list.
public sealed interface ListImported {

    /// How many lines were given to the register, became new reports, and wait for correction.
    default Counts counts() {
        return switch (this) {
            case Imported done ->
                new Counts(
                        done.edition().tally().rows(),
                        done.edition().tally().added(),
                        done.edition().tally().setAside());
            case AlreadyThere there -> new Counts(there.edition().tally().rows(), 0, 0);
            case Refused ignored -> new Counts(0, 0, 0);
        };
    }

    /// What came of it, in lines.
    record Counts(long rows, long added, long setAside) {}

    /// The list is in the register.
    record Imported(Edition edition, Differences differences) implements ListImported {}

    /// This very file was imported before: nothing was to be done.
    record AlreadyThere(Edition edition) implements ListImported {}

    /// Nothing of the file could be imported.
    record Refused(Problem problem) implements ListImported {}

    /// What is new, what changed, who vanished, and what waits for correction.
    ///
    /// @param tally    the numbers
    /// @param unknown  headings that nobody knows; what stands under them is kept as remarks
    /// @param notes    what was left open in imported rows, such as dates with two readings
    /// @param setAside rows that wait for correction
    /// @param vanished reports that the last edition had and this one has not
    record Differences(
            Tally tally,
            List<String> unknown,
            List<Problem> notes,
            List<ReadRow.SetAside> setAside,
            List<Known> vanished) {
        public Differences {
            unknown = List.copyOf(unknown);
            notes = List.copyOf(notes);
            setAside = List.copyOf(setAside);
            vanished = List.copyOf(vanished);
        }
    }
}
