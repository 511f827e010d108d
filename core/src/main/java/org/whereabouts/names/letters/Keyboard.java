package org.whereabouts.names.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sees a name that was typed while the keyboard was set to the other script: `Rjdfktyrj` is Коваленко,
/// `Лщмфдутлщ` is Kovalenko.
public final class Keyboard {
    /*
     * Nothing is taken for a slip of the keyboard that can be said as it stands, and nothing that cannot be said in the
     * other layout. Latin names of the region are full of consonants; groups that spell one sound (schtsch, rz) count
     * as one.
     */

    private static final Map<Character, Character> RUSSIAN = new HashMap<>();
    private static final Map<Character, Character> UKRAINIAN = new HashMap<>();
    private static final Map<Character, Character> LATIN = new HashMap<>();
    private static final Pattern ONE_SOUND = Pattern.compile("schtsch|chtch|tch|shch|szcz|tsch|sch|sh|sz|cz|rz|zh|kh");
    private static final String KEYS = "[];',.` -";
    private static final String LATIN_VOWELS = "aeiouy";
    private static final String CYRILLIC_VOWELS = "аеёиіїоуыэєюя";
    private static final int MOST_CONSONANTS = 3;
    private static final Pattern STRANGE =
            Pattern.compile("\\b[^aeiouy\\W]{3}|[^aeiouy\\W]{4}|q(?!u)|\\w[;'\\[\\],.]\\w");
    /// A sign where Russian has none: after a vowel, or at the start of a word.
    private static final Pattern STRAY_SIGN = Pattern.compile("(?:^|[ -])[ьъы]|[аеёиоуыэюя][ъь]|ъ(?![еёюя])");
    private static final Pattern STRANGE_CYRILLIC =
            Pattern.compile("(?:^|[ -])[ьъ]|[аеёиіоуыэюя][ьъ]|щ[бвгджзклмпрстфхцчш]|[уеаоыяию]щщ");
    /// With its point an initial was typed as it was meant: in the other layout the point is a vowel.
    private static final Pattern POINTED_INITIAL = Pattern.compile("(?:^| )[a-z]\\.");
    /// Initials have no vowels and say nothing about the words beside them.
    private static final Pattern INITIAL = Pattern.compile("(?:^| )[a-z](?= |$)");
    private static final Pattern LATIN_NAME = Pattern.compile("[a-z' -]+");
    private static final int LONGEST = 200;
    private static final double MUTE = 0.25;
    private static final double SPOKEN = 0.3;

    static {
        for (var row : Table.rows("keyboards.tsv", 4)) {
            RUSSIAN.put(row.get(0).charAt(0), row.get(1).charAt(0));
            UKRAINIAN.put(row.get(0).charAt(0), row.get(2).charAt(0));
            LATIN.put(row.get(1).charAt(0), row.get(0).charAt(0));
            LATIN.put(row.get(2).charAt(0), row.get(0).charAt(0));
        }
    }

    private Keyboard() {}

    /// The text as it was meant, or empty when it has vowels as it stands or makes no better sense in the
    /// other layout.
    public static Optional<String> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var typed = text.toLowerCase(Locale.ROOT).strip();
        return isTyped(text) ? meantInCyrillic(typed) : meantInLatin(typed);
    }

    private static Optional<String> meantInCyrillic(String typed) {
        // Nearly every name ends here: fewer consonants only give it more voice.
        if (voice(typed, LATIN_VOWELS) >= MUTE || POINTED_INITIAL.matcher(typed).find()) {
            return Optional.empty();
        }
        var words = INITIAL.matcher(typed).replaceAll("");
        var sounds = ONE_SOUND.matcher(words).replaceAll("h");
        if (voice(sounds, LATIN_VOWELS) >= MUTE || !STRANGE.matcher(sounds).find()) {
            return Optional.empty();
        }
        var russian = retyped(typed, RUSSIAN);
        var ukrainian = retyped(typed, UKRAINIAN);
        boolean byLetter = russian.indexOf('ы') >= 0 && ukrainian.indexOf('і') >= 0;
        var meant = byLetter || STRAY_SIGN.matcher(russian).find() ? ukrainian : russian;
        return voice(meant, CYRILLIC_VOWELS) >= SPOKEN
                        && isSayable(meant, CYRILLIC_VOWELS)
                        && !STRAY_SIGN.matcher(meant).find()
                ? Optional.of(meant)
                : Optional.empty();
    }

    private static Optional<String> meantInLatin(String typed) {
        boolean possible = typed.indexOf('ь') >= 0 || typed.indexOf('ъ') >= 0 || typed.indexOf('щ') >= 0;
        if (!possible || !STRANGE_CYRILLIC.matcher(typed).find()) {
            return Optional.empty();
        }
        var meant = retyped(typed, LATIN);
        double voice = voice(meant, LATIN_VOWELS);
        boolean better = voice >= SPOKEN && voice > voice(typed, CYRILLIC_VOWELS);
        var sounds = ONE_SOUND.matcher(meant).replaceAll("h");
        return better && LATIN_NAME.matcher(meant).matches() && isSayable(sounds, LATIN_VOWELS)
                ? Optional.of(meant)
                : Optional.empty();
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

    /// The share of vowels among the letters.
    private static double voice(String text, String vowels) {
        int letters = 0;
        int voiced = 0;
        for (int at = 0; at < text.length(); at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            voiced += vowels.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return letters == 0 ? 1 : (double) voiced / letters;
    }

    /// Whether there are never more than three consonants in a row.
    private static boolean isSayable(String text, String vowels) {
        int consonants = 0;
        for (int at = 0; at < text.length() && consonants <= MOST_CONSONANTS; at++) {
            char letter = text.charAt(at);
            boolean consonant = Character.isLetter(letter) && vowels.indexOf(letter) < 0;
            consonants = consonant ? consonants + 1 : 0;
        }
        return consonants <= MOST_CONSONANTS;
    }

    private static String retyped(String typed, Map<Character, Character> layout) {
        var meant = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            meant.append(layout.getOrDefault(typed.charAt(at), typed.charAt(at)));
        }
        return meant.toString();
    }
}
