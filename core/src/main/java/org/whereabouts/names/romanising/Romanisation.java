package org.whereabouts.names.romanising;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.Script;
import org.whereabouts.names.letters.Table;

/// Writes names in Latin letters by one standard. Immutable; safe for use by many threads.
public final class Romanisation {
    /*
     * A standard is the rows of its language, as far as it has none of its own for the same letters between the same
     * neighbours, and its own. Of the rows that hold at a place, the longest wins, then the one that asks for more
     * neighbours; ties cannot be, as a row is known by its letters and neighbours.
     */

    static final char APOSTROPHE = '’';
    private static final String APOSTROPHES = "'ʼ`´ʹ‘";
    private static final Map<Standard, Romanisation> ALL = load();

    private final Map<Character, List<Rule>> rules;

    private Romanisation(Iterable<Rule> rules) {
        var byLetter = new HashMap<Character, List<Rule>>();
        for (var rule : rules) {
            byLetter.computeIfAbsent(rule.letters().charAt(0), none -> new ArrayList<>(2))
                    .add(rule);
        }
        byLetter.values().forEach(Collections::sort);
        this.rules = Map.copyOf(byLetter);
    }

    /// The romanisation by a standard.
    public static Romanisation of(Standard standard) {
        var known = ALL.get(standard);
        if (known == null) {
            throw new IllegalStateException("WA-0113 romanisations.tsv has no rows for " + standard.code());
        }
        return known;
    }

    /// The text in Latin letters: each word keeps its capitals. Signs, and letters that the standard does not know,
    /// stay.
    public String romanise(String text) {
        var result = new StringBuilder(text.length() + 8);
        var lower = lower(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(lower.charAt(at))) {
                result.append(capitals(text.substring(start, at), written(lower, start, at)));
                result.append(text, at, Math.min(at + 1, text.length()));
                start = at + 1;
            }
        }
        return result.toString();
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetter(sign) || sign == APOSTROPHE;
    }

    private String written(String text, int from, int to) {
        var latin = new StringBuilder();
        for (int at = from; at < to; ) {
            var rule = rule(text, at);
            latin.append(rule == null ? text.substring(at, at + 1) : rule.latin());
            at += rule == null ? 1 : rule.letters().length();
        }
        return latin.toString();
    }

    private @Nullable Rule rule(String text, int at) {
        for (var rule : rules.getOrDefault(text.charAt(at), List.of())) {
            if (rule.holds(text, at)) {
                return rule;
            }
        }
        return null;
    }

    private static String capitals(String word, String latin) {
        if (word.isEmpty() || latin.isEmpty()) {
            return latin;
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !isGeorgian(word)) {
            return latin.toUpperCase(Locale.ROOT);
        }
        // Georgian has no capitals, and a name in Latin letters begins with one.
        boolean capital = Character.isUpperCase(word.charAt(0)) || isGeorgian(word);
        return capital ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1) : latin;
    }

    private static boolean isGeorgian(String word) {
        return Script.of(word.charAt(0)) == Script.GEORGIAN;
    }

    /// Letter by letter, so that each place of the result is the same place of the text.
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            lower.append(APOSTROPHES.indexOf(sign) >= 0 ? APOSTROPHE : Character.toLowerCase(sign));
        }
        return lower.toString();
    }

    private static Map<Standard, Romanisation> load() {
        var tables = new HashMap<String, Map<Rule, Rule>>();
        for (var row : Table.rows("romanisations.tsv", 6)) {
            var rule = new Rule(row.get(1), row.get(2), row.get(3), row.get(4));
            var place = new Rule(row.get(1), row.get(2), row.get(3), "");
            for (var standard : row.getFirst().split(" ")) {
                tables.computeIfAbsent(standard, none -> new LinkedHashMap<>()).put(place, rule);
            }
        }
        var all = new EnumMap<Standard, Romanisation>(Standard.class);
        for (var standard : Standard.values()) {
            var table = new LinkedHashMap<>(tables.getOrDefault(standard.language(), Map.of()));
            table.putAll(tables.getOrDefault(standard.code(), Map.of()));
            if (!table.isEmpty()) {
                all.put(standard, new Romanisation(table.values()));
            }
        }
        return all;
    }
}
