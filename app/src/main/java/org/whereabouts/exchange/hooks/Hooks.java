package org.whereabouts.exchange.hooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.access.keys.ApiKey;

/// The subscribers.
public interface Hooks {

    /// Adds one.
    void add(Hook hook);

    /// The one with this id.
    Optional<Hook> find(UUID id);

    /// Those of a key, the oldest first.
    List<Hook> of(ApiKey.Id key);

    /// All of them, the newest first.
    List<Hook> all();

    /// Those that are told at a moment: not off, and their keys are good.
    List<Hook> told(Instant now);

    /// Takes the next secret; the one before is good for a while.
    void rotate(UUID id, Instant at);

    /// Notes that something was delivered.
    void reached(UUID id);

    /// Notes that something could not be delivered, since then if nothing was noted.
    void failing(UUID id, Instant at);

    /// Tells it nothing any more, or tells it again.
    void turn(UUID id, boolean on, Instant at);

    /// Forgets one, and what it was owed.
    ///
    /// @return whether it was there
    boolean remove(UUID id);
}
