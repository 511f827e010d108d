package org.whereabouts.names.letters;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.names.Script;

/// Sets the letters of a text right: one composition, no invisible characters, and no stranger among the letters of a
/// word.
public final class Letters {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();

    static {
        for (var row : Table.rows("lookalikes.tsv", 3)) {
            TO_CYRILLIC.putIfAbsent(row.get(0).charAt(0), row.get(1).charAt(0));
            TO_LATIN.putIfAbsent(row.get(1).charAt(0), row.get(0).charAt(0));
        }
    }

    private Letters() {}

    /// The text in compatibility composition, without format and control characters, stress marks, and Arabic vowel
    /// signs.
    public static String visible(String text) {
        var composed = COMPATIBLE.isNormalized(text) ? text : COMPATIBLE.normalize(text);
        StringBuilder kept = null;
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            if (isInvisible(letter)) {
                kept = kept == null ? new StringBuilder(composed.length()).append(composed, 0, at) : kept;
            } else if (kept != null) {
                kept.append(letter);
            }
        }
        return kept == null ? composed : kept.toString();
    }

    /// The script that a word is meant in: that of most letters, unless only the letters of the other have no
    /// look-alikes. `Cepгeй` has more Latin letters than Cyrillic ones, and is Cyrillic.
    public static Script script(String word) {
        var most = Script.mostOf(word);
        if ((most != Script.LATIN && most != Script.CYRILLIC) || isPure(word, most)) {
            return most;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        boolean latin = hasOwn(lower, Script.LATIN, TO_CYRILLIC);
        boolean cyrillic = hasOwn(lower, Script.CYRILLIC, TO_LATIN);
        return latin == cyrillic ? most : latin ? Script.LATIN : Script.CYRILLIC;
    }

    /// Whether a word has a letter of a script that looks like none of the other.
    private static boolean hasOwn(String word, Script script, Map<Character, Character> lookAlikes) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (Script.of(letter) == script && !lookAlikes.containsKey(letter)) {
                return true;
            }
        }
        return false;
    }

    /// One word in lower case, with look-alike letters and the digits of bad OCR set towards the script of most
    /// letters.
    public static String ofWord(String word, Script script) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (script == Script.OTHER || isPure(lower, script)) {
            return lower;
        }
        var right = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            right.append(setRight(lower.charAt(at), script));
        }
        return right.toString();
    }

    private static char setRight(char letter, Script script) {
        return switch (script) {
            case CYRILLIC -> TO_CYRILLIC.getOrDefault(letter, cyrillicDigit(letter));
            case LATIN -> TO_LATIN.getOrDefault(letter, latinDigit(letter));
            default -> letter;
        };
    }

    private static char cyrillicDigit(char letter) {
        return switch (letter) {
            case '0' -> 'о';
            case '3' -> 'з';
            case '4' -> 'ч';
            case '6' -> 'б';
            case '1' -> 'і';
            default -> letter;
        };
    }

    private static char latinDigit(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1' -> 'i';
            case '3' -> 'e';
            case '5' -> 's';
            case '8' -> 'b';
            default -> letter;
        };
    }

    private static boolean isPure(String word, Script script) {
        for (int at = 0; at < word.length(); at++) {
            if (Script.of(word.charAt(at)) != script) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char letter) {
        if (letter < 0x7f) {
            return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        }
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> true;
            default -> letter == 'ـ';
        };
    }
}
