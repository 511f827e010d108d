package org.whereabouts.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a number is hedged; the words of `read`.
public enum Qualifier {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    /// "Hundreds of thousands".
    ORDER_OF_MAGNITUDE;

    /// Its word in files and addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The qualifier with this word.
    public static Optional<Qualifier> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
