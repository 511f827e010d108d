package org.whereabouts.telegram.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A date as somebody types it, in three parts of which any may be empty: `27.3.1990`, `3 1990`, `1990`, `1990-03-27`,
/// `27 березня 1990`. What it means is read by the pages' own reader; nothing is guessed here but which part is which.
public record DateTyped(String day, String month, String year) {

    private static final int YEAR = 4;

    /// Tells the parts apart.
    public static DateTyped read(String text) {
        List<String> parts = Arrays.stream(text.strip().split("[\\s./,\\-\u060c]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 1 && isYear(parts.getFirst())) {
            parts = parts.reversed();
        }
        return switch (parts.size()) {
            case 0 -> new DateTyped("", "", "");
            case 1 -> new DateTyped("", "", parts.getFirst());
            case 2 -> new DateTyped("", parts.getFirst(), parts.getLast());
            case 3 -> new DateTyped(parts.getFirst(), parts.get(1), parts.getLast());
            // Too many for a date: all of it is what is wrong with the year.
            default -> new DateTyped("", "", text.strip());
        };
    }

    /// When somebody was born, as the fields of a form have it: two digits are an age, four a year.
    public static Map<String, String> born(String text) {
        return text.matches("\\p{Nd}{1,2}") ? Map.of("age", text) : read(text).in("born");
    }

    private static boolean isYear(String part) {
        return part.length() == YEAR && part.codePoints().allMatch(Character::isDigit);
    }

    /// As the fields of a form have it.
    public Map<String, String> in(String field) {
        return Map.of(field + "-day", day, field + "-month", month, field + "-year", year);
    }
}
