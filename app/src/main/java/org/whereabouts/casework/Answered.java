package org.whereabouts.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;

/// What officers answered in the queues that keep no answers of their own (what is contested, what readers
/// correct), with the reason and what followed from it, so that it can be taken back; by any officer of the
/// queue.
public interface Answered {

    /// Keeps one; its number is given to it.
    ///
    /// @return its number
    long add(One answer);

    /// The last ones of an officer in a queue, the newest first.
    List<One> lately(String queue, Officer.Id officer, int most);

    /// The one with this number; nobody else takes it back until this transaction ends.
    Optional<One> hold(long number);

    /// Whether it is the last answer about its item that was not taken back.
    boolean isLast(One answer);

    /// Notes that it was taken back.
    void undone(long number, Officer.Id officer, Instant at);

    /// One answer.
    ///
    /// @param answer   a code
    /// @param decision the number of what was decided elsewhere because of it, or null
    /// @param reason   in words that name nobody
    record One(
            long number,
            String queue,
            UUID item,
            String answer,
            @Nullable Long decision,
            Officer.Id officer,
            String reason,
            Instant at,
            boolean undone) {}
}
