package org.whereabouts.matching.features;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.features.WeighedName.Word;
import org.whereabouts.names.Spelling;

/// A word of one name that the other has in two or three: Jongun and Jong Un, 习近平 and Xi Jinping.
///
/// @param whole the one word
/// @param from  the first of its parts
/// @param parts how many they are
record Joining(int whole, int from, int parts) {

    private static final int SHORTEST = 5;
    private static final int MOST_PARTS = 3;
    private static final double MOST_SLIPS = 0.6;

    /// Finds the first such word among those that have found no equal yet.
    ///
    /// @param equalWhole a bit for each word of the one name that has an equal in the other
    /// @param equalParts the same of the other name
    static @Nullable Joining of(WeighedName whole, int equalWhole, WeighedName parts, int equalParts) {
        if (parts.words().size() - Integer.bitCount(equalParts) < 2) {
            return null;
        }
        for (int at = 0; at < whole.words().size(); at++) {
            var word = whole.words().get(at);
            boolean open = (equalWhole & 1 << at) == 0 && isWhole(word);
            var found = open ? of(word.spelling().sound(), at, parts.words(), equalParts) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Joining of(String sound, int whole, List<Word> words, int equal) {
        for (int from = 0; from + 1 < words.size(); from++) {
            int length = 0;
            for (int count = 1; count <= MOST_PARTS && from + count <= words.size(); count++) {
                var word = words.get(from + count - 1);
                if ((equal & (1 << (from + count - 1))) != 0 || word.token().shortened()) {
                    break;
                }
                length += word.spelling().sound().length();
                var found = new Joining(whole, from, count);
                if (count > 1 && Math.abs(length - sound.length()) <= 1 && found.sounds(words, sound)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isWhole(Word word) {
        return !word.token().shortened() && word.spelling().sound().length() >= SHORTEST;
    }

    private boolean sounds(List<Word> words, String whole) {
        var joined = words.subList(from, from + parts).stream()
                .map(word -> word.spelling().sound())
                .collect(Collectors.joining());
        return Spelling.slips(whole, joined, MOST_SLIPS) <= MOST_SLIPS;
    }

    /// A bit for each part.
    int bits() {
        return ((1 << parts) - 1) << from;
    }

    /// The parts as they are written.
    String text(WeighedName name) {
        return name.words().subList(from, from + parts).stream()
                .map(word -> word.spelling().text())
                .collect(Collectors.joining(" "));
    }
}
