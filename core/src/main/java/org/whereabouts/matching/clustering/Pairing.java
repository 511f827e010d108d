package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.Portrait;
import org.whereabouts.matching.clustering.Links.Link;

/// Judges the pairs of the rows that share a block. For one thread.
final class Pairing {
    /*
     * In a small block each row is compared with each. In a large one (all who are called Sergei Petrovich) the rows are
     * put in order, once by birth and once by name, and each is compared with its next neighbours: who is one person is
     * near in one order or the other. Pairs whose births rule them out are not judged, and a table of the pairs judged
     * lately saves most of those that meet in a second block.
     */

    private static final int EACH_WITH_EACH = 32;
    private static final int NEIGHBOURS = 6;
    private static final int MOST_REMEMBERED_BITS = 20;
    private static final int FEWEST_REMEMBERED_BITS = 8;

    private final Roll roll;
    private final Matcher matcher;
    private final double least;
    private final int rememberedBits;
    private final long[] judged;
    private final List<Link> links = new ArrayList<>();
    private Integer[] rows = new Integer[0];
    private @Nullable Portrait[] portraits = new Portrait[0];

    /// @param least   the evidence, in bits, from which a pair is a link
    /// @param entries about how many entries are going to be judged
    Pairing(Roll roll, Matcher matcher, double least, int entries) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(entries);
        rememberedBits = Math.clamp(bits, FEWEST_REMEMBERED_BITS, MOST_REMEMBERED_BITS);
        judged = new long[1 << rememberedBits];
        this.roll = roll;
        this.matcher = matcher;
        this.least = least;
    }

    List<Link> links() {
        return links;
    }

    /// Judges all blocks that begin in a stretch of the entries.
    ///
    /// @param progress is told the place that has been reached
    void judge(Blocks blocks, int from, int to, IntConsumer progress) {
        for (int start = blocks.beginning(from); start < to; ) {
            int end = blocks.end(start);
            if (end - start > 1) {
                judge(distinct(blocks, start, end));
            }
            start = end;
            progress.accept(start);
        }
    }

    private static Integer[] distinct(Blocks blocks, int start, int end) {
        var rows = new ArrayList<Integer>(end - start);
        for (int at = start; at < end; at++) {
            int row = blocks.row(at);
            if (rows.isEmpty() || rows.getLast() != row) {
                rows.add(row);
            }
        }
        return rows.toArray(Integer[]::new);
    }

    private void judge(Integer[] block) {
        rows = block;
        if (block.length <= EACH_WITH_EACH) {
            judgeNeighbours(block.length);
            return;
        }
        Arrays.sort(rows, Comparator.comparingInt(roll::birth));
        judgeNeighbours(NEIGHBOURS);
        Arrays.sort(rows, Comparator.comparing(this::order));
        judgeNeighbours(NEIGHBOURS);
    }

    /// The rarest word decides: in a block of Sergei Petrovich that is the family name.
    private String order(int row) {
        var rarest = "";
        double rarity = -1;
        for (int word : roll.mainName(row)) {
            var weighed = roll.words().weighed(word);
            if (weighed.rarity() > rarity) {
                rarity = weighed.rarity();
                rarest = weighed.token().spelling().skeletons().getFirst();
            }
        }
        return rarest;
    }

    private void judgeNeighbours(int reach) {
        portraits = new Portrait[rows.length];
        for (int one = 0; one < rows.length; one++) {
            int last = Math.min(rows.length - 1, one + reach);
            for (int other = one + 1; other <= last; other++) {
                if (Ages.fit(roll.birth(rows[one]), roll.birth(rows[other])) && isNew(rows[one], rows[other])) {
                    compare(one, other);
                }
            }
        }
    }

    private boolean isNew(int one, int other) {
        long pair = ((long) Math.min(one, other) << 32) | Math.max(one, other);
        int place = (int) ((pair * 0x9e3779b97f4a7c15L) >>> (Long.SIZE - rememberedBits));
        boolean known = judged[place] == pair;
        judged[place] = pair;
        return !known;
    }

    private void compare(int one, int other) {
        double bits = matcher.weigh(portrait(one), portrait(other)).value();
        if (bits >= least) {
            links.add(new Link(Math.min(rows[one], rows[other]), Math.max(rows[one], rows[other]), bits));
        }
    }

    private Portrait portrait(int at) {
        var known = portraits[at];
        if (known == null) {
            known = roll.portrait(rows[at]);
            portraits[at] = known;
        }
        return known;
    }
}
