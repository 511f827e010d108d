package org.whereabouts.matching.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.whereabouts.matching.Slips;
import org.whereabouts.names.NearWords;
import org.whereabouts.names.Spelling;

/// Which blocks a row belongs to: rows of one person share at least one, strangers seldom do.
final class Blocking {
    /*
     * A block is two things that rows have in common: two words of the name, or a word and the birth. A word stands for
     * its keys, on which all spellings of a name meet, and for the keys it is one slip away from, so that a slip in
     * one word still leaves the block of that word with another; slips in two words are met by the birth. How common the
     * two things are together does not matter here: see Blocks.
     */

    private static final int MOST_NEAR = 3;
    private static final int SHORTEST_WITH_SLIPS = 4;
    private static final int MOST_WORDS = 5;
    private static final int DAY = 1 << 30;

    private final Roll roll;
    private final int[][] keysOfWord;

    Blocking(Roll roll) {
        this.roll = roll;
        var near = nearKeys(roll.words());
        keysOfWord = roll.words().tokens().stream()
                .map(token -> token.isInitial() ? new int[0] : keys(token.spelling(), near))
                .toArray(int[][]::new);
    }

    /// Gives the blocks of a row to the receiver, each as a well mixed number; some perhaps twice.
    void blocks(int row, Blocks receiver) {
        var words = roll.mainName(row);
        int birth = roll.birth(row);
        int last = Math.min(words.length, MOST_WORDS);
        for (int one = 0; one < last; one++) {
            for (int key : keysOfWord[words[one]]) {
                for (int other = one + 1; other < last; other++) {
                    for (int otherKey : keysOfWord[words[other]]) {
                        receiver.add(mixed(Math.min(key, otherKey), Math.max(key, otherKey)), row);
                    }
                }
                if (birth != 0) {
                    receiver.add(mixed(key, Roll.isFull(birth) ? birth | DAY : -Roll.year(birth)), row);
                }
            }
        }
    }

    /// The finalizer of SplittableRandom (Steele, Lea, Flood 2014) over two numbers.
    private static long mixed(int one, int other) {
        long mix = ((long) one << 32) ^ (other & 0xffffffffL);
        mix = (mix ^ (mix >>> 30)) * 0xbf58476d1ce4e5b9L;
        mix = (mix ^ (mix >>> 27)) * 0x94d049bb133111ebL;
        return mix ^ (mix >>> 31);
    }

    private int[] keys(Spelling spelling, int[][] near) {
        var keys = new TreeSet<Integer>();
        for (var key : spelling.keys()) {
            int number = roll.words().find(key);
            keys.add(number);
            for (int close : near[number]) {
                keys.add(close);
            }
        }
        boolean known = !spelling.classes().isEmpty() || !spelling.fathers().isEmpty();
        if (!known) {
            spelling.near().forEach(key -> keys.add(roll.words().find(key)));
        }
        keys.remove(-1);
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    /// For each key the commonest of those one slip away.
    private static int[][] nearKeys(Words words) {
        var keys = words.keys();
        var index = new NearWords();
        for (int number = 0; number < keys.size(); number++) {
            if (isSkeleton(keys.get(number))) {
                index.add(keys.get(number), number);
            }
        }
        var near = new int[keys.size()][];
        for (int number = 0; number < near.length; number++) {
            near[number] = isSkeleton(keys.get(number)) ? near(number, words, index) : new int[0];
        }
        return near;
    }

    private static boolean isSkeleton(String key) {
        return key.length() >= SHORTEST_WITH_SLIPS && Character.isLetter(key.charAt(0));
    }

    private static int[] near(int number, Words words, NearWords index) {
        var key = words.keys().get(number);
        List<Integer> near = new ArrayList<>();
        index.near(key, other -> {
            var close = words.keys().get(other);
            boolean commoner = words.bearers(other) >= words.bearers(number);
            if (other != number && commoner && !near.contains(other) && isNear(key, close)) {
                near.add(other);
            }
        });
        near.sort(Comparator.comparingInt((Integer other) -> -words.bearers(other))
                .thenComparing(other -> other));
        return near.stream().limit(MOST_NEAR).mapToInt(Integer::intValue).toArray();
    }

    private static boolean isNear(String one, String other) {
        double most = Math.min(1, Slips.most(Math.min(one.length(), other.length()) + 1));
        return Spelling.slips(one, other, most) <= most;
    }
}
