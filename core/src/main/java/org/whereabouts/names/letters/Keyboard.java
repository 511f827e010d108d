package org.whereabouts.names.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Sees a Cyrillic name that was typed while the keyboard was set to Latin: `Rjdfktyrj` is Коваленко.
public final class Keyboard {

    private static final Map<Character, Character> RUSSIAN = new HashMap<>();
    private static final Map<Character, Character> UKRAINIAN = new HashMap<>();
    private static final String KEYS = "[];',.` -";
    private static final String LATIN_VOWELS = "aeiouy";
    private static final String CYRILLIC_VOWELS = "аеёиіїоуыэєюя";
    private static final int MOST_CONSONANTS = 3;
    private static final int SHORTEST = 4;

    static {
        for (var row : Table.rows("keyboards.tsv", 4)) {
            RUSSIAN.put(row.get(0).charAt(0), row.get(1).charAt(0));
            UKRAINIAN.put(row.get(0).charAt(0), row.get(2).charAt(0));
        }
    }

    private Keyboard() {}

    /// The text as it was meant, or empty when it can be said as it stands or makes no better sense in the other
    /// layout.
    public static Optional<String> meant(String text) {
        if (!isTyped(text)) {
            return Optional.empty();
        }
        var typed = text.toLowerCase(Locale.ROOT).strip();
        if (isSayable(typed, LATIN_VOWELS)) {
            return Optional.empty();
        }
        var russian = retyped(typed, RUSSIAN);
        var ukrainian = retyped(typed, UKRAINIAN);
        var meant = russian.indexOf('ы') >= 0 && ukrainian.indexOf('і') >= 0 ? ukrainian : russian;
        return isSayable(meant, CYRILLIC_VOWELS) ? Optional.of(meant) : Optional.empty();
    }

    private static boolean isTyped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char key = text.charAt(at);
            boolean letter = (key >= 'a' && key <= 'z') || (key >= 'A' && key <= 'Z');
            if (!letter && KEYS.indexOf(key) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether each word of more than three letters has a vowel, and never more than three consonants in a row.
    private static boolean isSayable(String text, String vowels) {
        int consonants = 0;
        int letters = 0;
        boolean voiced = false;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (letter == ' ' || letter == '-') {
                if (letters >= SHORTEST && !voiced) {
                    return false;
                }
                consonants = 0;
                letters = 0;
                voiced = false;
                continue;
            }
            boolean vowel = vowels.indexOf(letter) >= 0;
            voiced |= vowel;
            letters++;
            consonants = vowel ? 0 : consonants + 1;
            if (consonants > MOST_CONSONANTS) {
                return false;
            }
        }
        return true;
    }

    private static String retyped(String typed, Map<Character, Character> layout) {
        var meant = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            meant.append(layout.getOrDefault(typed.charAt(at), typed.charAt(at)));
        }
        return meant.toString();
    }
}
