package org.whereabouts.casework.matches;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Of which matches it is settled whether the family is told.
public interface Told {

    /// Notes it.
    ///
    /// @param outcome a code: `owed`, `nothing may be told` and the like
    void settled(UUID candidate, String outcome, Instant at);

    /// Forgets it: the match was taken back.
    void forget(UUID candidate);

    /// Those among some of which it is settled.
    Set<UUID> among(Collection<UUID> candidates);
}
