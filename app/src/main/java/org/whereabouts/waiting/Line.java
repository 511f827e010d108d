package org.whereabouts.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for officers, in the order in which families wait for it.
public interface Line {

    /// Its name, which is that of the desk's queue.
    String name();

    /// How much waits, and since when.
    Backlog backlog();

    /// Some of what waits, in order.
    ///
    /// @param without items to be passed over
    /// @param from    how many to skip
    /// @param most    at most this many
    List<Item> items(Collection<UUID> without, int from, int most);

    /// Those of some items that still wait.
    List<Item> among(Collection<UUID> items);

    /// What was decided on each day, UTC, since a moment; days without a decision are left out.
    List<Day> decided(Instant since);

    /// How much waits.
    ///
    /// @param oldest since when; null when nothing does
    record Backlog(long count, @Nullable Instant oldest) {}

    /// One thing that waits.
    ///
    /// @param notFor the officer who must not get it, as the audit names them, or null
    record Item(UUID id, Instant since, @Nullable String notFor) {}

    /// The decisions of one day.
    ///
    /// @param count  how many
    /// @param median half of them had waited no longer than that
    record Day(LocalDate day, long count, Duration median) {}
}
