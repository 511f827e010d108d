package org.whereabouts.matching.features;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.names.Gender;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.PersonName;

/// One spelling of a name, with how rare its words are.
///
/// @param words  at most eight
/// @param gender that the words agree on
public record WeighedName(List<Word> words, Gender gender) implements Comparable<WeighedName> {

    /// One word of a name with what comparing needs.
    ///
    /// @param token   the word as read
    /// @param rarity  of the word in the register, in bits
    /// @param letters a bit for each consonant of the skeleton
    record Word(NameToken token, double rarity, int letters) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            int byText =
                    token.spelling().text().compareTo(other.token.spelling().text());
            int byPart = token.part().compareTo(other.token.part());
            return byText != 0
                    ? byText
                    : byPart != 0 ? byPart : Boolean.compare(token.certain(), other.token.certain());
        }
    }

    static final double RAREST = 15;
    static final double INITIAL = 3.3;
    private static final int CONSONANTS = ~(1 | (1 << ('i' - 'a')) | (1 << ('u' - 'a')));
    private static final int MOST_WORDS = 8;

    /// Orders by the words, from the first on.
    @Override
    public int compareTo(WeighedName other) {
        for (int at = 0; at < words.size() && at < other.words.size(); at++) {
            int order = words.get(at).compareTo(other.words.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(words.size(), other.words.size());
    }

    /// Weighs the words of a name.
    public static WeighedName of(PersonName name, NameFrequencies frequencies) {
        var words = new ArrayList<Word>(4);
        for (var token : name.tokens()) {
            if (words.size() < MOST_WORDS) {
                var spelling = token.spelling();
                double rarity = frequencies.rarity(spelling).value();
                words.add(new Word(token, rarity, letters(spelling.skeletons().getFirst())));
            }
        }
        return new WeighedName(words, name.gender());
    }

    private static int letters(String skeleton) {
        int letters = 0;
        for (int at = 0; at < skeleton.length(); at++) {
            letters |= 1 << (skeleton.charAt(at) - 'a');
        }
        return letters & CONSONANTS;
    }
}
