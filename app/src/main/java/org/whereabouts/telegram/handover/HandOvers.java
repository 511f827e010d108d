package org.whereabouts.telegram.handover;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.telegram.own.Locked;

/// The links that lead on in the browser and were not opened yet.
public interface HandOvers {

    /// Keeps one.
    ///
    /// @param digest of the link
    /// @param sealed what it opens, under a key that follows from it
    void put(String digest, Instant expires, Locked sealed);

    /// Takes one: it is there once.
    Optional<Locked> take(String digest, Instant now);

    /// Forgets those whose time is over.
    void forget(Instant now);
}
