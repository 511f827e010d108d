package org.whereabouts.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds the files that print one article, whatever stands around it on their pages.
public final class SameArticles {

    /*
     * The files of a shingle are in one map, so that only files which share some are compared; shingles of more than a
     * hundred files (a formula, a signature) propose nobody.
     */

    private static final int COMMON = 100;

    private final List<Shingles> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> files = new HashMap<>();

    /// Adds the text of the next file, and says its number.
    public int add(String text) {
        int number = texts.size();
        var shingles = Shingles.of(text);
        texts.add(shingles);
        for (long shingle : shingles.numbers()) {
            files.computeIfAbsent(shingle, none -> new ArrayList<>(1)).add(number);
        }
        return number;
    }

    /// The numbers of all other files with the same article, in their order.
    public List<Integer> others(int number) {
        var shared = new HashMap<Integer, Integer>();
        for (long shingle : texts.get(number).numbers()) {
            var with = files.getOrDefault(shingle, List.of());
            if (with.size() <= COMMON) {
                with.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        shared.remove(number);
        var same = new TreeSet<Integer>();
        shared.forEach((other, count) -> {
            if (texts.get(number).isOneArticleWith(texts.get(other), count)) {
                same.add(other);
            }
        });
        return List.copyOf(same);
    }
}
