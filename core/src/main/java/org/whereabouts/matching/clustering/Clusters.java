package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.clustering.Links.Link;

/// Groups of rows that are of one person each, grown from the strongest link to the weakest.
final class Clusters {
    /*
     * A link joins two rows at once. Where it would join groups, the groups are held against each other: every pair of
     * their rows (of large groups the first ones) is judged, none may rule the other out, and on average they must agree
     * as well as a link. So one weak link, or one record that resembles two people, welds nothing together.
     */

    private static final int MOST_HELD = 4;
    private static final double RULED_OUT = -4;

    private final Roll roll;
    private final Matcher matcher;
    private final double least;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Map<Integer, Link> best = new HashMap<>();

    Clusters(Roll roll, Matcher matcher, double least) {
        this.roll = roll;
        this.matcher = matcher;
        this.least = least;
    }

    /// Takes the next link; the strongest must come first.
    void take(Link link) {
        var one = group(link.one());
        var other = group(link.other());
        if (one == other || !agree(one.rows, other.rows)) {
            return;
        }
        best.putIfAbsent(link.one(), link);
        best.putIfAbsent(link.other(), link);
        boolean oneIsLarger = one.rows.size() >= other.rows.size();
        (oneIsLarger ? one : other).swallow(oneIsLarger ? other : one);
    }

    private Group group(int row) {
        return groups.computeIfAbsent(row, Group::new);
    }

    private boolean agree(List<Integer> one, List<Integer> other) {
        if (one.size() == 1 && other.size() == 1) {
            return true;
        }
        double sum = 0;
        int pairs = 0;
        for (int left = 0; left < Math.min(MOST_HELD, one.size()); left++) {
            var portrait = roll.portrait(one.get(left));
            for (int right = 0; right < Math.min(MOST_HELD, other.size()); right++) {
                double bits =
                        matcher.weigh(portrait, roll.portrait(other.get(right))).value();
                if (bits < RULED_OUT) {
                    return false;
                }
                sum += bits;
                pairs++;
            }
        }
        return sum >= least * pairs;
    }

    /// The rows of one person.
    private final class Group {
        private final List<Integer> rows = new ArrayList<>(2);

        Group(int row) {
            rows.add(row);
        }

        void swallow(Group other) {
            rows.addAll(other.rows);
            other.rows.forEach(row -> groups.put(row, this));
        }
    }

    /// The rows of a row's group, itself among them.
    List<Integer> with(int row) {
        var group = groups.get(row);
        return group == null ? List.of(row) : group.rows;
    }

    /// The strongest link that holds a row in its group, or null for a row that stands alone.
    @Nullable
    Link best(int row) {
        return best.get(row);
    }
}
