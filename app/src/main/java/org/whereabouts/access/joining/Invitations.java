package org.whereabouts.access.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All invitations.
public interface Invitations {

    /// Adds one.
    void add(Invitation invitation, byte[] digest);

    /// The one with this secret, if it is unused and good at that moment.
    Optional<Invitation> find(byte[] digest, Instant at);

    /// The one with this number, if it is unused and good at that moment.
    Optional<Invitation> find(UUID id, Instant at);

    /// Those that are unused and good at a moment, the oldest first.
    List<Invitation> open(Instant at);

    /// Uses one up.
    ///
    /// @return false when somebody was faster
    boolean use(UUID id, Instant at);

    /// Uses up all that the same proposer made and nobody used.
    void withdraw(String proposer, Instant at);
}
