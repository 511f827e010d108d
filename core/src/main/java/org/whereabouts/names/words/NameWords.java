package org.whereabouts.names.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.letters.Table;

/// Words that stand beside names, from `words.tsv`.
public enum NameWords {
    TITLE,
    PARTICLE,
    ARTICLE,
    SON,
    CHILD,
    JOINED,
    ENDING,
    BORN,
    ALIAS;

    private static final Map<String, NameWords> KINDS = load();

    /// The kind of a word, or null for any other word.
    public static @Nullable NameWords find(String lowerCase) {
        return KINDS.get(Words.withOneApostrophe(lowerCase));
    }

    private static Map<String, NameWords> load() {
        var kinds = new HashMap<String, NameWords>();
        for (var row : Table.rows("words.tsv", 3)) {
            kinds.put(Words.withOneApostrophe(row.get(1)), valueOf(row.get(0)));
        }
        return Map.copyOf(kinds);
    }
}
