package org.whereabouts.publication.embargo;

import java.util.Collection;
import java.util.Set;
import org.whereabouts.registry.Report;

/// Knows which reports never reach the public, such as what a prisoner may have been made to say.
public interface ReportsNeverShown {

    /// Those of some reports.
    Set<Report.Id> among(Collection<Report.Id> reports);
}
