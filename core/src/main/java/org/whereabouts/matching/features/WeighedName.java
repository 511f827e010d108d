package org.whereabouts.matching.features;

import java.util.List;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.names.Gender;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.PersonName;

/// One spelling of a name, with how rare its words are.
///
/// @param words  at most eight
/// @param gender that the words agree on
public record WeighedName(List<Word> words, Gender gender) {

    /// One word of a name with what comparing needs.
    ///
    /// @param token   the word as read
    /// @param rarity  of the word in the register, in bits
    /// @param letters a bit for each sound that occurs in the word
    record Word(NameToken token, double rarity, int letters) {}

    static final double RAREST = 15;
    static final double INITIAL = 3.3;
    private static final int MOST_WORDS = 8;

    /// The most bits that another name can agree with this one by.
    public double most() {
        return words.stream()
                .mapToDouble(word -> word.token.isInitial() ? INITIAL : Math.min(RAREST, word.rarity))
                .sum();
    }

    /// Weighs the words of a name.
    public static WeighedName of(PersonName name, NameFrequencies frequencies) {
        var words = name.tokens().stream()
                .limit(MOST_WORDS)
                .map(token -> new Word(
                        token,
                        frequencies.rarity(token.spelling()).value(),
                        letters(token.spelling().sound())))
                .toList();
        return new WeighedName(words, name.gender());
    }

    private static int letters(String sound) {
        int letters = 0;
        for (int at = 0; at < sound.length(); at++) {
            letters |= 1 << (sound.charAt(at) - 'a');
        }
        return letters;
    }
}
