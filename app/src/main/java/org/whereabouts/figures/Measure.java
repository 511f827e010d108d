package org.whereabouts.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a claim counts; the words of `read`.
public enum Measure {
    KILLED,
    WOUNDED,
    CAPTURED,
    MISSING,
    DETAINED,
    MOBILISED,
    LEFT_COUNTRY,
    ARRIVED,
    PROTESTED,
    POPULATION,
    OTHER;

    /// Its word in files and addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The measure with this word.
    public static Optional<Measure> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
