package org.whereabouts.telegram.filing;

import java.time.Instant;
import org.whereabouts.enquiries.telling.Telling;

/// Which telling first came from a post.
public interface Origins {

    /// The first telling that came from it: this one, if none did before.
    ///
    /// @param digest of the post
    Telling.Id first(String digest, Telling.Id telling, Instant at);
}
