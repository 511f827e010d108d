package org.whereabouts.registry.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;

/// People who are looked up as the register is, and kept in memory alone: nothing of them is ever on a disk. For those
/// who are sought, which nobody may learn from a stolen index. Safe for many threads; the `search` room makes them.
public interface PeopleInMemory extends AutoCloseable {

    /// Makes an empty one.
    interface Making {
        PeopleInMemory make();
    }

    /// Takes people in, each in place of whoever had the number; afterwards they are found.
    void put(List<Kept> people);

    /// Forgets somebody.
    void remove(long number);

    /// Those who may be the person described, the best first.
    ///
    /// @param operation   among those of this operation
    /// @param particulars what is known of the person; without a name, only the words count
    /// @param words       marks, clothing, place, in anybody's words, or blank
    /// @param most        at most this many, at least 1
    List<Fit> find(Operation.Id operation, Particulars particulars, String words, int most);

    /// Forgets everybody.
    @Override
    void close();

    /// Somebody to be kept.
    ///
    /// @param number      the keeper's own number
    /// @param operation   for which they are kept
    /// @param particulars what is known of them
    /// @param words       marks, clothing, place and whatever else tells a person without a name; may be empty
    record Kept(long number, Operation.Id operation, Particulars particulars, String words) {
        @Override
        public String toString() {
            return "somebody kept under " + number;
        }
    }

    /// Somebody who may be meant.
    ///
    /// @param number     under which they are kept
    /// @param comparison why, the person described on the left; null when only words were asked for
    /// @param words      the words that both have
    record Fit(long number, @Nullable Comparison comparison, Set<String> words) {
        public Fit {
            words = Set.copyOf(words);
        }

        @Override
        public String toString() {
            return "a fit with " + number;
        }
    }
}
