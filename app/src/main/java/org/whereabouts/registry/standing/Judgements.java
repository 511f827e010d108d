package org.whereabouts.registry.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.Report;

/// What officers made of reports, and what they took back.
public interface Judgements {

    /// Adds one; its number is given to it.
    ///
    /// @return its number
    long add(Judgement judgement);

    /// The one with this number; nobody else takes it back until this transaction ends.
    Optional<Judgement> hold(long number);

    /// Those of some reports that were not taken back, the newest first.
    List<Judgement> of(Collection<Report.Id> reports);

    /// Takes one back.
    void undo(long number, String officer, Instant at);
}
