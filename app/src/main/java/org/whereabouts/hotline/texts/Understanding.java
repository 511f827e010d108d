package org.whereabouts.hotline.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text message wants: by its digits, or by one word.
sealed interface Understanding {

    /// Where an enquiry stands.
    record Standing(String number, String digits) implements Understanding {
        @Override
        public String toString() {
            return "a receipt";
        }
    }

    /// To be called back.
    record CallBack() implements Understanding {}

    /// Anything else.
    record Other() implements Understanding {}

    /// How many digits a receipt has: its number, and those for the telephone.
    int NUMBER = 10;

    /// Both together.
    int BOTH = 18;

    /// The words by which one is called back, in each language.
    Map<String, List<String>> WORDS = Map.of(
            "en", List.of("call", "call me", "call back", "callback", "call me back", "please call"),
            "uk", List.of("дзвінок", "подзвоніть", "передзвоніть", "зателефонуйте", "дзвоніть"),
            "ru", List.of("звонок", "позвоните", "перезвоните", "звоните"),
            "ar", List.of("اتصال", "اتصل", "اتصلوا", "اتصل بي", "اتصلوا بي", "مكالمة"));

    /// Reads one.
    static Understanding of(String text) {
        String digits = text.codePoints()
                .filter(Character::isDigit)
                .map(digit -> Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        if (digits.length() == BOTH) {
            return new Standing(digits.substring(0, NUMBER), digits.substring(NUMBER));
        }
        return word(text) == null ? new Other() : new CallBack();
    }

    /// The language of the word by which one is called back; null when there is none.
    private static @Nullable String word(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]+", " ")
                .strip();
        return WORDS.entrySet().stream()
                .filter(one -> one.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// The language somebody writes in, by its letters; empty when there are none.
    static Optional<Locale> language(String text) {
        String word = word(text);
        String tag = word != null ? word : Letters.of(text);
        return Optional.ofNullable(tag).map(Locale::forLanguageTag);
    }

    /// Letters by which languages differ.
    final class Letters {
        private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
        private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
        private static final Pattern RUSSIAN = Pattern.compile("[ыэъёЫЭЪЁ]");
        private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
        private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

        private Letters() {}

        private static @Nullable String of(String text) {
            if (ARABIC.matcher(text).find()) {
                return "ar";
            }
            if (UKRAINIAN.matcher(text).find()) {
                return "uk";
            }
            if (RUSSIAN.matcher(text).find()) {
                return "ru";
            }
            if (CYRILLIC.matcher(text).find()) {
                return "uk";
            }
            return LATIN.matcher(text).find() ? "en" : null;
        }
    }
}
