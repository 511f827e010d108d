package org.whereabouts.matching.features;

import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Slips;
import org.whereabouts.matching.Weights;
import org.whereabouts.matching.features.WeighedName.Word;
import org.whereabouts.names.Spelling;

/// Compares a word in Arabic script, which writes no short vowels, with one in another script: by their consonants.
final class Consonants {

    private static final double A_CONSONANT = 3;
    private static final double MOST_SLIPS = 1;
    private static final int FEWEST = 2;
    private static final int FEWEST_WITH_SLIPS = 3;

    private Consonants() {}

    /// The pair, or null when the consonants are too far apart.
    static @Nullable WordPair pair(Word left, Word right, Weights weights) {
        WordPair best = null;
        for (var one : left.spelling().bones()) {
            for (var other : right.spelling().bones()) {
                var pair = pair(left, right, one, other, weights);
                best = best == null || (pair != null && pair.bits() > best.bits()) ? pair : best;
            }
        }
        return best;
    }

    private static @Nullable WordPair pair(Word left, Word right, String one, String other, Weights weights) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < FEWEST) {
            return null;
        }
        double said = Math.min(WordPair.rarity(left, right), A_CONSONANT * shorter);
        if (one.equals(other)) {
            return WordPair.pair(left, right, Finding.SAME_CONSONANTS, said, weights);
        }
        double slips = shorter < FEWEST_WITH_SLIPS ? MOST_SLIPS + 1 : Spelling.slips(one, other, MOST_SLIPS);
        if (slips > MOST_SLIPS) {
            return null;
        }
        double price = Slips.price(slips, shorter).value();
        double least = weights.of(WordPair.feature(left, right), Finding.SAME_CONSONANTS)
                .value();
        return WordPair.pair(left, right, Finding.CLOSE_SPELLING, said + least - price, weights);
    }
}
