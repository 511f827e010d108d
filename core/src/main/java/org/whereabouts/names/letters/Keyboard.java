package org.whereabouts.names.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sees a Cyrillic name that was typed while the keyboard was set to Latin: `Rjdfktyrj` is Коваленко.
public final class Keyboard {

    private static final Map<Character, Character> RUSSIAN = new HashMap<>();
    private static final Map<Character, Character> UKRAINIAN = new HashMap<>();
    private static final Pattern TYPED = Pattern.compile("[a-z\\[\\];',.`\\s-]{4,}");
    private static final Pattern SAYABLE = Pattern.compile("(?:[^aeiouy]{0,3}+[aeiouy]++)+[^aeiouy]{0,3}");
    private static final Pattern CYRILLIC_SAYABLE =
            Pattern.compile("(?:[^аеёиіїоуыэєюя]{0,3}+[аеёиіїоуыэєюя]++)+[^аеёиіїоуыэєюя]{0,3}");

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
        var typed = text.toLowerCase(Locale.ROOT).strip();
        if (!TYPED.matcher(typed).matches() || isSayable(typed, SAYABLE)) {
            return Optional.empty();
        }
        var russian = retyped(typed, RUSSIAN);
        var ukrainian = retyped(typed, UKRAINIAN);
        var meant = russian.indexOf('ы') >= 0 && ukrainian.indexOf('і') >= 0 ? ukrainian : russian;
        return isSayable(meant, CYRILLIC_SAYABLE) ? Optional.of(meant) : Optional.empty();
    }

    private static boolean isSayable(String text, Pattern sayable) {
        for (var word : text.split("[\\s-]+")) {
            if (!sayable.matcher(word).matches()) {
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
