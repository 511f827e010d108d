package org.whereabouts.search.engine;

import java.util.Set;
import org.whereabouts.matching.Comparison;

/// A report that may be of the person sought: the best one of its entry.
///
/// @param report     its number
/// @param person     the number of its entry
/// @param comparison why; the person sought is on the left
/// @param words      the words of the quest that the report has too
public record Found(long report, long person, Comparison comparison, Set<String> words) {
    public Found {
        words = Set.copyOf(words);
    }
}
