package org.whereabouts.access.provider;

import java.time.Instant;
import java.util.Optional;

/// The browsers that are on their way.
public interface Errands {

    /// Remembers one, and forgets those of before a moment.
    ///
    /// @param browser the digest of what the browser holds
    void add(byte[] browser, Errand errand, Instant begun, Instant forget);

    /// Takes one, so that it is good once. That of a session which has ended is not there.
    ///
    /// @param since those of before are over
    Optional<Sent> take(byte[] browser, Instant since);

    /// One of them.
    record Sent(Errand errand, Instant begun) {}
}
