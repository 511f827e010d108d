package org.whereabouts.intake.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.intake.reading.claiming.Marked;

/// Which word of a sentence each of its numbers belongs to.
///
/// Numbers and words are bound by what parts them, the nearest first, each word to one number; afterwards a number that
/// has nothing of its own may share the word of the one before it: "in Perm 30 were detained, in Omsk 12".
final class Bonds {

    private static final int FARTHEST = 26;
    /// A sentence with more numbers is a table.
    private static final int MOST = 24;

    private record Bond(Counting counting, Trigger trigger, int cost) {}

    private final Cost cost;
    private final Map<Counting, Trigger> bound = new HashMap<>();

    private Bonds(Cost cost) {
        this.cost = cost;
    }

    /// The word of each number that has one.
    static Map<Counting, Trigger> of(Marked marked, Clauses clauses, List<Counting> countings) {
        var triggers = Trigger.of(marked.sentence());
        if (countings.isEmpty() || countings.size() > MOST || triggers.isEmpty()) {
            return Map.of();
        }
        var bonds = new Bonds(new Cost(marked, clauses, countings, triggers));
        bonds.bind(countings, triggers);
        bonds.share(countings);
        return bonds.bound;
    }

    private void bind(List<Counting> countings, List<Trigger> triggers) {
        var all = new ArrayList<Bond>();
        for (var counting : countings) {
            for (var trigger : triggers) {
                int far = cost.of(counting, trigger);
                if (far <= FARTHEST) {
                    all.add(new Bond(counting, trigger, far));
                }
            }
        }
        all.sort(Comparator.comparingInt(Bond::cost));
        for (var bond : all) {
            if (!bound.containsKey(bond.counting()) && !bound.containsValue(bond.trigger())) {
                bound.put(bond.counting(), bond.trigger());
            }
        }
    }

    private void share(List<Counting> countings) {
        for (int at = 0; at < countings.size(); at++) {
            if (bound.containsKey(countings.get(at))) {
                continue;
            }
            var before = at > 0 ? countings.get(at - 1) : null;
            var after = at + 1 < countings.size() ? countings.get(at + 1) : null;
            if (before != null && bound.containsKey(before) && cost.isShared(before, countings.get(at))) {
                bound.put(countings.get(at), bound.get(before));
            } else if (after != null && bound.containsKey(after) && cost.isJoined(countings.get(at), after)) {
                bound.put(countings.get(at), bound.get(after));
            }
        }
    }
}
