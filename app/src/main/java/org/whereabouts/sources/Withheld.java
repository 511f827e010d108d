package org.whereabouts.sources;

import java.time.Instant;
import org.whereabouts.registry.Report;

/// The reports that never reach the public.
public interface Withheld {

    /// Withholds one, for ever.
    void add(Report.Id report, Instant since);
}
