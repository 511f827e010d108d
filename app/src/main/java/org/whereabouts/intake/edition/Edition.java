package org.whereabouts.intake.edition;

import java.time.Instant;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.registry.Source;

/// One import of one file.
///
/// @param source     whose list it is
/// @param list       which of the source's lists, or empty when it has one
/// @param sha256     digest of the file
/// @param dates      how its undecided dates were read
/// @param file       its name
/// @param importedAt when
/// @param tally      what came of it
public record Edition(
        Source source, String list, Sha256 sha256, DateOrder dates, String file, Instant importedAt, Tally tally) {

    /// What came of a list, in rows.
    ///
    /// @param rows      rows read, without headings and blank ones
    /// @param added     new reports
    /// @param unchanged rows that the last edition has too
    /// @param changed   rows that say something else than the last edition
    /// @param vanished  reports that the last edition had and this one has not
    /// @param setAside  rows that wait for correction
    public record Tally(long rows, long added, long unchanged, long changed, long vanished, long setAside) {}
}
