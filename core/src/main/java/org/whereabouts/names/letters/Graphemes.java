package org.whereabouts.names.letters;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.names.Script;

/// How a word sounds, from `graphemes.tsv`: longest group of letters first, from left to right.
///
/// A Latin word can be read in several ways (`ch` is ч, or х in Polish, or ш in French); each reading is one sound.
/// The main reading comes first. Sounds are lower-case ASCII letters, see the head of the table.
public final class Graphemes {

    private static final int LONGEST = 7;
    private static final Map<String, Map<String, String>> STYLES = load();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Graphemes() {}

    /// All readings of a word, the main one first; never empty, and a reading is empty only for a word without letters.
    ///
    /// @param word lower case, letters of one script
    public static List<String> sounds(String word, Script script) {
        return switch (script) {
            case CYRILLIC -> List.of(read(word, "cyrl"));
            case ARABIC -> List.of(read(word, "arab"));
            case GEORGIAN -> List.of(read(word, "geor"));
            case ARMENIAN -> List.of(read(word, "armn"));
            case LATIN -> latin(word);
            case OTHER -> latin(anyToLatin(word));
        };
    }

    private static List<String> latin(String word) {
        var readings = new LinkedHashSet<String>();
        readings.add(read(word, "latn"));
        for (var style : secondStyles(word)) {
            readings.add(read(word, style));
        }
        return List.copyOf(new ArrayList<>(readings));
    }

    private static List<String> secondStyles(String word) {
        var styles = new ArrayList<String>(2);
        boolean western = word.indexOf('w') >= 0 || word.indexOf('j') >= 0 || word.indexOf('ł') >= 0;
        if (word.contains("rz") || word.contains("sz") || word.contains("cz") || (western && word.indexOf('c') >= 0)) {
            styles.add("latn-pl");
        }
        int ou = word.indexOf("ou");
        if ((ou >= 0 && ou < word.length() - 2) || word.contains("gu") || word.contains("tch")) {
            styles.add("latn-fr");
        }
        if (word.contains("ee") || word.contains("oo")) {
            styles.add("latn-en");
        }
        if (word.indexOf('j') >= 0) {
            styles.add("latn-dj");
        }
        return styles;
    }

    private static String read(String word, String style) {
        var rules = STYLES.getOrDefault(style, Map.of());
        var text = "^" + word + "$";
        var sound = new StringBuilder(word.length() + 4);
        for (int at = 0; at < text.length(); ) {
            at += readOne(text, at, rules, sound);
        }
        return sound.toString();
    }

    private static int readOne(String text, int at, Map<String, String> rules, StringBuilder sound) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            var known = rules.get(text.substring(at, at + length));
            if (known != null) {
                sound.append(known);
                return length;
            }
        }
        char letter = text.charAt(at);
        if (letter > 0x7f) {
            bare(letter, rules, sound);
        }
        return 1;
    }

    private static void bare(char letter, Map<String, String> rules, StringBuilder sound) {
        var parts = DECOMPOSE.normalize(String.valueOf(letter));
        var known = rules.get(parts.substring(0, 1));
        if (known != null) {
            sound.append(known);
        }
    }

    private static String anyToLatin(String word) {
        return ANY.transliterate(word);
    }

    private static Map<String, Map<String, String>> load() {
        var styles = new HashMap<String, Map<String, String>>();
        for (var row : Table.rows("graphemes.tsv", 4)) {
            styles.computeIfAbsent(row.get(0), style -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        for (var style : Set.of("latn-pl", "latn-fr", "latn-en", "latn-dj")) {
            var merged = new HashMap<>(styles.getOrDefault("latn", Map.of()));
            merged.putAll(styles.getOrDefault(style, Map.of()));
            styles.put(style, merged);
        }
        return Map.copyOf(styles);
    }
}
