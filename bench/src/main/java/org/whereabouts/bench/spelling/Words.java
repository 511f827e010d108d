package org.whereabouts.bench.spelling;

import java.util.Locale;

/// Small things about words.
public final class Words {

    public static final String VOWELS = "аеёєиіїоуыэюя";

    private Words() {}

    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// The word without so many letters at its end.
    public static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
