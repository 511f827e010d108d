package org.whereabouts.pages;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads a month as people write it: a number, or its name in any language of the pages, also shortened and declined.
public final class Months {

    private static final int LEAST = 3;
    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    /// The month's number from 1 to 12; empty when it is none.
    public static OptionalInt read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(".", "");
        try {
            int number = Integer.parseInt(word);
            return number >= 1 && number <= 12 ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return named(word);
        }
    }

    private static OptionalInt named(String word) {
        Integer exactly = NAMES.get(word);
        if (exactly != null) {
            return OptionalInt.of(exactly);
        }
        int[] begun = NAMES.entrySet().stream()
                .filter(name -> word.length() >= LEAST && name.getKey().startsWith(word))
                .mapToInt(Map.Entry::getValue)
                .distinct()
                .toArray();
        return begun.length == 1 ? OptionalInt.of(begun[0]) : OptionalInt.empty();
    }

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        // Syria, Lebanon and Iraq call the months by other names than Egypt.
        var languages = Stream.concat(Words.LANGUAGES.stream(), Stream.of(Locale.forLanguageTag("ar-SY")));
        languages.forEach(language -> {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = month.getDisplayName(style, language).replace(".", "");
                    names.put(name.toLowerCase(Locale.ROOT), month.getValue());
                }
            }
        });
        return Map.copyOf(names);
    }
}
