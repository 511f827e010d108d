package org.whereabouts.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the files that print one article, whatever stands around it on their pages.
public final class SameArticles {

    /*
     * A text is the set of its shingles: five words that follow each other, as a number (A. Broder, "On the resemblance
     * and containment of documents", 1997). Two texts are one article when most of the shingles of the shorter stand in the
     * longer as well; furniture that was not recognised makes the longer text longer and does not hide that. Texts that
     * have too few words to tell are the same only as a whole. The files of a shingle are in one map, so that only files
     * which share some are compared; shingles of more than a hundred files (a formula, a signature) propose nobody.
     */

    private static final int WORDS = 5;
    private static final double MOST = 0.5;
    private static final int FEWEST = 12;
    private static final int COMMON = 100;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<long[]> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> files = new HashMap<>();

    /// Adds the text of the next file, and says its number.
    public int add(String text) {
        int number = texts.size();
        var shingles = shingles(text);
        texts.add(shingles);
        for (long shingle : shingles) {
            files.computeIfAbsent(shingle, none -> new ArrayList<>(1)).add(number);
        }
        return number;
    }

    /// The numbers of all other files with the same article, in their order.
    public List<Integer> others(int number) {
        var shared = new HashMap<Integer, Integer>();
        for (long shingle : texts.get(number)) {
            var with = files.getOrDefault(shingle, List.of());
            if (with.size() <= COMMON) {
                with.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        shared.remove(number);
        var same = new TreeSet<Integer>();
        shared.forEach((other, count) -> {
            int shorter = Math.min(texts.get(number).length, texts.get(other).length);
            boolean whole = shorter < FEWEST && Arrays.equals(texts.get(number), texts.get(other));
            if (whole || (shorter >= FEWEST && count >= MOST * shorter)) {
                same.add(other);
            }
        });
        return List.copyOf(same);
    }

    private static long[] shingles(String text) {
        String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT).strip());
        long[] shingles = new long[Math.max(1, words.length - WORDS + 1)];
        for (int at = 0; at < shingles.length; at++) {
            long hash = 1125899906842597L;
            for (int word = at; word < Math.min(words.length, at + WORDS); word++) {
                hash = mixed(hash * 31 + words[word].hashCode());
            }
            shingles[at] = hash;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static long mixed(long hash) {
        long one = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return one ^ (one >>> 29);
    }
}
