package org.whereabouts.sealing.keys;

import java.time.Instant;
import java.util.List;
import org.whereabouts.sealing.Subject;

/// The tombstones of erased subjects.
public interface Erasures {

    /// Whether something may still be sealed for a subject. Until this transaction ends it stays so.
    boolean admits(Subject subject);

    /// Puts a tombstone, after everybody who was sealing for the subject has ended.
    ///
    /// @return whether there was none
    boolean put(Tombstone tombstone);

    /// All of them, the oldest first.
    List<Tombstone> all();

    /// What is left: that there was something, and when it was erased.
    record Tombstone(Subject subject, Instant erased) {}
}
