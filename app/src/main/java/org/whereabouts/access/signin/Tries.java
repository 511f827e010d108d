package org.whereabouts.access.signin;

import java.time.Instant;

/// Wrong tries to come in, remembered for an hour, by account and by where they came from.
public interface Tries {

    /// How many there were since then.
    int since(String key, Instant begin);

    /// Remembers one, and forgets those before a moment.
    void add(String key, Instant at, Instant forget);
}
