package org.whereabouts.bench.spelling;

import java.util.List;
import java.util.random.RandomGenerator;

/// Russian and Ukrainian names in the genitive or dative, as running text has them: Коваленка Сергія, Ивановой Анне.
public final class Declining {

    private Declining() {}

    public static String declined(String word, boolean male, RandomGenerator random) {
        boolean dative = random.nextBoolean();
        if (word.endsWith("а")) {
            return Words.cut(word, 1) + feminine(word, dative);
        }
        if (word.endsWith("ая")) {
            return Words.cut(word, 2) + "ой";
        }
        if (word.endsWith("ия") || word.endsWith("ія")) {
            return Words.cut(word, 1) + (word.endsWith("ия") ? "и" : "ї");
        }
        return male ? masculine(word, dative) : word;
    }

    private static String feminine(String word, boolean dative) {
        if (List.of("ова", "ева", "ина", "ына").stream().anyMatch(word::endsWith)) {
            return "ой";
        }
        return dative ? "е" : "ы";
    }

    private static String masculine(String word, boolean dative) {
        if (word.endsWith("ский") || word.endsWith("цкий")) {
            return Words.cut(word, 2) + (dative ? "ому" : "ого");
        }
        if (word.endsWith("ський") || word.endsWith("цький")) {
            return Words.cut(word, 2) + (dative ? "ому" : "ого");
        }
        if (word.endsWith("ий") || word.endsWith("ій")) {
            return Words.cut(word, 1) + (dative ? "ю" : "я");
        }
        if (word.endsWith("й") || word.endsWith("ь")) {
            return Words.cut(word, 1) + (dative ? "ю" : "я");
        }
        if (word.endsWith("о")) {
            return Words.cut(word, 1) + (dative ? "у" : "а");
        }
        boolean consonant = Words.VOWELS.indexOf(word.charAt(word.length() - 1)) < 0;
        return consonant ? word + (dative ? "у" : "а") : word;
    }
}
