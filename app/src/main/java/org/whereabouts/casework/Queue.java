package org.whereabouts.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Role;

/// Something that waits for officers.
public interface Queue {

    /// Its name: the sentence `queue.NAME` of the bundle says what waits.
    String name();

    /// Where one works through it.
    String path();

    /// Who does.
    Set<Role> roles();

    /// Where it stands among the queues; the smaller the further to the front.
    int order();

    /// How much waits, and since when.
    Waiting waiting();

    /// How much waits.
    ///
    /// @param count  how many
    /// @param oldest since when the oldest waits; null when nothing does
    record Waiting(long count, @Nullable Instant oldest) {

        /// Nothing.
        public static final Waiting NOTHING = new Waiting(0, null);
    }
}
