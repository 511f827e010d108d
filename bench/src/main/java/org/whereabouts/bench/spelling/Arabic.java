package org.whereabouts.bench.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arabic names: in their script, without vowels, and in Latin letters as English, French and Gulf clerks write them.
public final class Arabic {

    public static final List<String> STYLES = List.of("plain", "press", "french", "gulf");
    private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy";
    private static final String SCRIPT = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private static final Map<String, Map<String, String>> STYLE_ROWS = new HashMap<>();

    static {
        for (var row : Tables.rows("arabic-latin.tsv")) {
            for (var style : row.getFirst().equals("all") ? STYLES : List.of(row.getFirst())) {
                var letters = STYLE_ROWS.computeIfAbsent(style, none -> new HashMap<>());
                for (var pair : row.get(1).split(" ")) {
                    int equals = pair.indexOf('=');
                    letters.put(
                            pair.substring(0, equals),
                            pair.substring(equals + 1).replace('_', ' '));
                }
            }
        }
    }

    private Arabic() {}

    /// In Arabic letters: short vowels and doublings are not written.
    public static String script(String name) {
        var script = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            int letter = LATIN.indexOf(name.charAt(at));
            script.append(letter >= 0 ? SCRIPT.substring(letter, letter + 1) : "");
            if (name.charAt(at) == ' ' || name.charAt(at) == '_') {
                script.append(' ');
            }
        }
        return script.toString();
    }

    /// In Latin letters.
    public static String latin(String name, String style) {
        var letters = STYLE_ROWS.getOrDefault(style, Map.of());
        var words = new ArrayList<String>();
        for (var word : name.split("[ _]")) {
            words.add(Words.capital(word(word, letters)));
        }
        return joined(words, letters);
    }

    private static String word(String word, Map<String, String> letters) {
        var text = word.startsWith("Al") && word.length() > 2 ? word.substring(2) : word;
        var latin = new StringBuilder(text.length() == word.length() ? "" : letters.getOrDefault("+Al", "al-"));
        int last = latin.length();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == '~') {
                latin.append(latin.length() - last == 1 ? latin.substring(last) : "");
                at++;
                continue;
            }
            int length = length(text, at, letters);
            last = latin.length();
            latin.append(letters.getOrDefault(text.substring(at, at + length), ""));
            at += length;
        }
        return latin.toString();
    }

    private static int length(String text, int at, Map<String, String> letters) {
        for (int length = Math.min(3, text.length() - at); length > 1; length--) {
            if (letters.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    /// Abd Al-Rahman is one name, written together by most.
    private static String joined(List<String> words, Map<String, String> letters) {
        if (words.size() > 1 && words.getFirst().equals("Abd")) {
            var rest = words.get(1).replaceFirst("(?i)^" + letters.getOrDefault("+Al", "al-"), "");
            var prefix = letters.getOrDefault("+Abd", "Abd al-");
            return prefix + (prefix.endsWith("-") ? Words.capital(rest) : rest);
        }
        return String.join(" ", words);
    }
}
