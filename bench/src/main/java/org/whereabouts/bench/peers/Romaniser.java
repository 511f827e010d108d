package org.whereabouts.bench.peers;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people reach for to bring names into one alphabet: ICU's Any-Latin, without signs, in lower case.
final class Romaniser {

    private static final Transliterator ICU = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private Romaniser() {}

    static String latin(String name) {
        return NO_LETTERS
                .matcher(ICU.transliterate(name).replace("'", ""))
                .replaceAll(" ")
                .strip();
    }

    static List<String> words(String name) {
        return Stream.of(latin(name).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
