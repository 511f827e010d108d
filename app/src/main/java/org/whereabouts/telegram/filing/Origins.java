package org.whereabouts.telegram.filing;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.enquiries.telling.Telling;

/// Which telling first came from a post.
public interface Origins {

    /// The first telling that came from it, if one did.
    ///
    /// @param digest of the post
    Optional<Telling.Id> find(String digest);

    /// Forgets those that came before a moment.
    void forget(Instant before);

    /// The first telling that came from it: this one, if none did before.
    ///
    /// @param digest of the post
    Telling.Id first(String digest, Telling.Id telling, Instant at);
}
