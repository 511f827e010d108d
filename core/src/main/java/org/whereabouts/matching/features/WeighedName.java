package org.whereabouts.matching.features;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.names.Gender;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.PersonName;
import org.whereabouts.names.Spelling;

/// One spelling of a name, with how rare its words are.
///
/// @param words  at most eight
/// @param gender that the words agree on
/// @param sign   of the words, by which names are put in order quickly
public record WeighedName(List<Word> words, Gender gender, int sign) implements Comparable<WeighedName> {

    /// One word of a name with what comparing needs.
    ///
    /// @param token   the word as read
    /// @param rarity  of the word in the register, in bits
    /// @param letters a bit for each consonant of the skeleton
    /// @param meets   a bit for each name and skeleton on which it can meet another word
    /// @param keys    a bit for each of its keys
    /// @param near    a bit for each key that it is one slip away from
    public record Word(NameToken token, double rarity, int letters, long meets, long keys, long near)
            implements Comparable<Word> {

        /// A word of this rarity, in bits.
        public static Word of(NameToken token, double rarity) {
            var spelling = token.spelling();
            long meets = bits(spelling.skeletons()) | bits(spelling.classes()) | bits(spelling.fathers());
            int letters = letters(spelling.skeletons().getFirst());
            return new Word(token, rarity, letters, meets, bits(spelling.keys()), bits(spelling.near()));
        }

        Spelling spelling() {
            return token.spelling();
        }

        /// Whether it is written as the tables have a name, or the patronymic made of one.
        boolean isKnown() {
            return spelling().listed() && !token.shortened();
        }

        @Override
        public int compareTo(Word other) {
            int byText = spelling().text().compareTo(other.spelling().text());
            int byPart = token.part().compareTo(other.token.part());
            return byText != 0
                    ? byText
                    : byPart != 0 ? byPart : Boolean.compare(token.certain(), other.token.certain());
        }

        private static long bits(List<String> names) {
            long bits = 0;
            for (int at = 0; at < names.size(); at++) {
                bits |= bit(names.get(at));
            }
            return bits;
        }

        private static long bit(String name) {
            return 1L << ((name.hashCode() * FIBONACCI) >>> 26);
        }

        private static int letters(String skeleton) {
            int letters = 0;
            for (int at = 0; at < skeleton.length(); at++) {
                letters |= 1 << (skeleton.charAt(at) - 'a');
            }
            return letters & CONSONANTS;
        }
    }

    static final double RAREST = 15;
    static final double INITIAL = 3.3;
    private static final int CONSONANTS = ~(1 | (1 << ('i' - 'a')) | (1 << ('u' - 'a')));
    private static final int MOST_WORDS = 8;
    /// Spreads a hash over its upper bits (Knuth, The Art of Computer Programming, 6.4).
    private static final int FIBONACCI = 0x9e3779b9;

    /// Puts names in some order that depends on their words alone.
    @Override
    public int compareTo(WeighedName other) {
        if (sign != other.sign) {
            return Integer.compare(sign, other.sign);
        }
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
            words.add(Word.of(token, frequencies.rarity(token.spelling()).value()));
        }
        return of(words);
    }

    /// A name of words that have been weighed; those after the eighth are left out.
    public static WeighedName of(List<Word> all) {
        var words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
        int sign = 0;
        var gender = Gender.UNKNOWN;
        boolean agreed = true;
        for (var word : words) {
            sign = sign * 31 + word.spelling().text().hashCode();
            var shown = word.spelling().gender();
            agreed &= gender == Gender.UNKNOWN || shown == Gender.UNKNOWN || shown == gender;
            gender = gender == Gender.UNKNOWN ? shown : gender;
        }
        return new WeighedName(words, agreed ? gender : Gender.UNKNOWN, sign);
    }
}
