package org.whereabouts.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;

/// What officers have in hand of a queue, put off, or want somebody else to look at.
public interface Items {

    /// The first of some items that an officer may take; it is theirs from now on.
    ///
    /// @param items in the order in which they should be worked through
    /// @param until before when somebody must have taken one for it to be free again
    Optional<UUID> claim(String queue, List<UUID> items, Officer.Id officer, Instant now, Instant until);

    /// Lets an item go, for somebody else or for later.
    ///
    /// @param notFor    who must not get it, or null
    /// @param notBefore before when nobody gets it, or null
    void put(String queue, UUID item, Officer.@Nullable Id notFor, @Nullable Instant notBefore);

    /// Forgets an item: it is decided.
    void forget(String queue, UUID item);
}
