package org.whereabouts.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much officers did: counts of the audit, without subjects and details.
public interface Tallies {

    /// How often officers did some deeds, day by day, UTC; what was never done is left out.
    ///
    /// @param actor of one officer, as the audit names them; null for all together
    List<Count> counts(Collection<String> deeds, Instant since, @Nullable String actor);

    /// How many of some deeds all officers did together, and in how many hours of work; days without are
    /// left out.
    List<Pace> pace(Collection<String> deeds, Instant since);

    /// How often one deed was done on one day.
    record Count(LocalDate day, String deed, long times) {}

    /// The work of one day.
    ///
    /// @param hours hours of the clock in which an officer did at least one of it, counted for each officer
    record Pace(LocalDate day, long times, long hours) {}
}
