package org.whereabouts.publication.card;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a word stands on a card, also in another case or number: its beginning decides.
final class Mention {

    private static final int STEM = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Mention() {}

    static boolean of(String word, Stream<PublicCard.Line> lines) {
        String stem = stem(folded(word));
        return !stem.isBlank() && lines.map(PublicCard.Line::value).anyMatch(value -> mentions(value, stem));
    }

    private static boolean mentions(Value value, String stem) {
        return switch (value) {
            case Value.OfText text -> hasWord(text.text(), stem);
            case Value.OfStatus status -> status.place() != null && hasWord(status.place(), stem);
            case Value.OfAges ages -> isBetween(stem, ages);
            case Value.OfYear year -> stem.equals(Integer.toString(year.year()));
            case Value.OfFate ignored -> false;
            case Value.OfSex ignored -> false;
        };
    }

    private static boolean hasWord(String text, String stem) {
        return Arrays.stream(BETWEEN_WORDS.split(folded(text))).anyMatch(word -> word.startsWith(stem));
    }

    private static boolean isBetween(String number, Value.OfAges ages) {
        if (!number.chars().allMatch(Character::isDigit) || number.length() > 3) {
            return false;
        }
        int age = Integer.parseInt(number);
        Integer from = ages.from();
        Integer to = ages.to();
        return (from == null || age >= from) && (to == null || age <= to);
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, Math.max(STEM, word.length() - 2));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
