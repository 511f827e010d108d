package org.whereabouts.names.letters;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.Script;

/// How a word sounds, from `graphemes.tsv`: longest group of letters first, from left to right.
///
/// A Latin word can be read in several ways (`ch` is ч, or х in Polish, or ш in French); each reading is
/// one sound. The main reading comes first. Sounds are lower-case ASCII letters, see the head of the table.
public final class Graphemes {

    private static final int MAIN = "latn".length();
    private static final Map<String, Style> STYLES = load();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Graphemes() {}

    /// All readings of a word, the main one first; never empty, and a reading is empty only for a word
    /// without letters.
    ///
    /// @param word lower case, letters of one script
    public static List<String> sounds(String word, Script script) {
        return switch (script) {
            case CYRILLIC -> cyrillic(word);
            case ARABIC -> List.of(read(word, "arab"));
            case GEORGIAN -> List.of(read(word, "geor"));
            case ARMENIAN -> armenian(word);
            case LATIN -> latin(word);
            case OTHER -> latin(anyToLatin(word));
        };
    }

    private static List<String> latin(String word) {
        var readings = new LinkedHashSet<String>();
        readings.add(read(word, "latn"));
        for (var style : Styles.of(word)) {
            readings.add(read(word, style));
        }
        return List.copyOf(new ArrayList<>(readings));
    }

    private static List<String> cyrillic(String word) {
        var main = read(word, "cyrl");
        return Styles.hasCyrillicArticle(word) ? List.of(main, read(word, "cyrl-ar")) : List.of(main);
    }

    /// Russian, and passports after it, leave the breath of Հ out: Հակոբյան is Hakobyan and Акопян.
    private static List<String> armenian(String word) {
        var main = read(word, "armn");
        return word.startsWith("հ") ? List.of(main, read(word, "armn-ru")) : List.of(main);
    }

    private static String read(String word, String name) {
        var style = STYLES.getOrDefault(name, new Style(Map.of()));
        var text = "^" + style.plain(word) + "$";
        var sound = new StringBuilder(word.length() + 4);
        for (int at = 0; at < text.length(); ) {
            at += readOne(text, at, style, sound);
        }
        return sound.toString();
    }

    private static int readOne(String text, int at, Style style, StringBuilder sound) {
        char letter = text.charAt(at);
        for (int length = Math.min(style.longest(letter), text.length() - at); length > 0; length--) {
            var known = style.rules.get(text.substring(at, at + length));
            if (known != null) {
                sound.append(known);
                return length;
            }
        }
        if (letter > 0x7f) {
            bare(letter, style.rules, sound);
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

    private static Map<String, Style> load() {
        var rules = new HashMap<String, Map<String, String>>();
        for (var row : Table.rows("graphemes.tsv", 4)) {
            rules.computeIfAbsent(row.get(0), style -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        var styles = new HashMap<String, Style>();
        rules.forEach((name, own) -> {
            var main = name.length() > MAIN ? name.substring(0, MAIN) : "";
            var all = new HashMap<String, String>(rules.getOrDefault(main, Map.of()));
            all.putAll(own);
            styles.put(name, new Style(all));
        });
        return Map.copyOf(styles);
    }

    /// One way to read: what groups of letters sound like, and how long a group can be that begins with a
    /// letter.
    private static final class Style {
        private final Map<String, String> rules;
        private final Map<Character, Integer> longest = new HashMap<>();
        private final String letters;

        Style(Map<String, String> rules) {
            this.rules = rules;
            letters = String.join("", rules.keySet());
            rules.keySet().forEach(group -> longest.merge(group.charAt(0), group.length(), Math::max));
        }

        /// The word without marks on letters that the way to read does not know: before í, c sounds as
        /// before i.
        String plain(String word) {
            StringBuilder plain = null;
            for (int at = 0; at < word.length(); at++) {
                char letter = word.charAt(at);
                if (letter > 0x7f && letters.indexOf(letter) < 0) {
                    char base = DECOMPOSE.normalize(String.valueOf(letter)).charAt(0);
                    plain = plain == null ? new StringBuilder(word) : plain;
                    plain.setCharAt(at, base);
                }
            }
            return plain == null ? word : plain.toString();
        }

        int longest(char first) {
            return longest.getOrDefault(first, 0);
        }
    }
}
