package org.whereabouts.intake.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as the set of its shingles: five words that follow each other, as a number.
///
/// Two texts are one article when most of the shingles of the shorter stand in the longer as well; furniture that was
/// not
/// recognised makes the longer text longer and does not hide that. Texts that have too few words to tell are the same
/// only as a whole. Source: A. Broder, "On the resemblance and containment of documents", 1997.
public final class Shingles {

    private static final int WORDS = 5;
    private static final double MOST = 0.5;
    private static final int FEWEST = 12;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /// Those of a text.
    public static Shingles of(String text) {
        String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT).strip());
        long[] shingles = new long[Math.max(1, words.length - WORDS + 1)];
        for (int at = 0; at < shingles.length; at++) {
            long hash = 1125899906842597L;
            for (int word = at; word < Math.min(words.length, at + WORDS); word++) {
                hash = mixed(hash * 31 + words[word].hashCode());
            }
            shingles[at] = hash;
        }
        return kept(shingles);
    }

    /// Those that were kept.
    public static Shingles kept(long[] numbers) {
        return new Shingles(Arrays.stream(numbers).sorted().distinct().toArray());
    }

    /// The numbers, to be kept.
    public long[] numbers() {
        return sorted.clone();
    }

    /// How many both have.
    public int shared(Shingles other) {
        int shared = 0;
        int there = 0;
        for (long one : sorted) {
            while (there < other.sorted.length && other.sorted[there] < one) {
                there++;
            }
            shared += there < other.sorted.length && other.sorted[there] == one ? 1 : 0;
        }
        return shared;
    }

    /// Whether the texts are one article.
    public boolean isOneArticleWith(Shingles other) {
        return isOneArticleWith(other, shared(other));
    }

    boolean isOneArticleWith(Shingles other, int shared) {
        int shorter = Math.min(sorted.length, other.sorted.length);
        return shorter < FEWEST ? Arrays.equals(sorted, other.sorted) : shared >= MOST * shorter;
    }

    private static long mixed(long hash) {
        long one = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return one ^ (one >>> 29);
    }
}
