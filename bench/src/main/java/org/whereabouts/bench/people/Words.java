package org.whereabouts.bench.people;

import java.util.Locale;

/// Small things about words.
final class Words {

    static final String VOWELS = "аеёєиіїоуыэюя";

    private Words() {}

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The word without so many letters at its end.
    static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
