package org.whereabouts.intake.reading.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the three languages that are read by their letters, and English by its smallest words.
final class Language {

    private static final String OF_UKRAINIAN = "іїєґІЇЄҐ";
    private static final String OF_RUSSIAN = "ыэъёЫЭЪЁ";
    private static final Set<String> OF_ENGLISH = Set.of(
            "the", "of", "and", "in", "to", "was", "is", "his", "a", "that", "on", "at", "has", "are", "for", "with",
            "by", "said", "were", "have", "been", "from", "not", "he", "she", "who", "had", "every", "it");
    /// More than one letter of so many being a capital behind a small one.
    private static final int MOST_SEAMS = 30;
    private static final int SAMPLE = 20_000;

    private Language() {}

    /// Its tag, or null of a text in none of them.
    static @Nullable String of(String whole) {
        String text = whole.substring(0, Math.min(SAMPLE, whole.length()));
        long latin = text.chars()
                .filter(letter -> letter < 0x250 && Character.isLetter(letter))
                .count();
        long cyrillic =
                text.chars().filter(letter -> letter >= 0x400 && letter < 0x530).count();
        if (isNoise(text, latin + cyrillic)) {
            return null;
        }
        if (cyrillic > latin) {
            return ofCyrillic(text);
        }
        return isEnglish(text) ? "en" : null;
    }

    /// Bytes that are no text have capitals in the middle of their words.
    private static boolean isNoise(String text, long letters) {
        long seams = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean seam = Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
            seams += seam ? 1 : 0;
        }
        return seams * MOST_SEAMS > letters;
    }

    private static @Nullable String ofCyrillic(String text) {
        long ukrainian =
                text.chars().filter(letter -> OF_UKRAINIAN.indexOf(letter) >= 0).count();
        long russian =
                text.chars().filter(letter -> OF_RUSSIAN.indexOf(letter) >= 0).count();
        boolean belarusian = text.indexOf('ў') >= 0;
        if (belarusian && ukrainian > 0 && russian > 0) {
            return null;
        }
        return ukrainian > russian ? "uk" : "ru";
    }

    private static boolean isEnglish(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+");
        int small = 0;
        for (var word : words) {
            small += OF_ENGLISH.contains(word) ? 1 : 0;
        }
        return small * 20 >= words.length && small > 0;
    }
}
