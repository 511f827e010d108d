package org.whereabouts.registry;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Grade.Credibility;

/// The reports of the register. They are added; what they say is never changed.
public interface Reports {

    /// Stores new reports, each as an entry of its own, in the caller's transaction. The iterator is read as it is
    /// needed, so that a list of any length passes through.
    ///
    /// @return how many were stored
    long add(Iterator<New> reports);

    /// The report with this number.
    Optional<Report> find(Report.Id id);

    /// A report that has no number and belongs to no entry yet.
    record New(
            Source source,
            Credibility credibility,
            Statement statement,
            @Nullable PartialDate saidOn,
            Instant receivedAt,
            Report.@Nullable Custody custody) {}
}
