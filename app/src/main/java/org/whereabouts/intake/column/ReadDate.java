package org.whereabouts.intake.column;

import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;

/// What came of reading a date.
sealed interface ReadDate {

    /// It can be read in one way.
    record Known(PartialDate date) implements ReadDate {}

    /// It can be read in two ways.
    ///
    /// @param certain the part that is the same in both, or null
    record Ambiguous(@Nullable PartialDate certain) implements ReadDate {}

    /// It is no date.
    record Unreadable() implements ReadDate {}
}
