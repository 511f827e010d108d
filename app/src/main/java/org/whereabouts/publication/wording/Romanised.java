package org.whereabouts.publication.wording;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name in Latin letters, for readers who cannot read the script in which it was reported: by the tables of the
/// United States and British boards on geographic names (BGN/PCGN), as passports and maps have them.
final class Romanised {

    private static final Pattern ONLY_UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern ONLY_RUSSIAN = Pattern.compile("[ыэъёЫЭЪЁ]");
    private static final Pattern BELARUSIAN = Pattern.compile("[ўЎ]");
    private static final Pattern NOT_ASCII_LETTERS = Pattern.compile("[\\p{M}ʹʺ’'ʼ·]+");
    private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator BELARUSIAN_LETTERS = Transliterator.getInstance("Belarusian-Latin/BGN; NFD");
    private static final Transliterator GEORGIAN = Transliterator.getInstance("Georgian-Latin/BGN");

    private Romanised() {}

    /// The romanised form of the first of some spellings; empty when one of them is in Latin letters already, or where
    /// the script leaves out vowels and no table can give them back.
    static Optional<String> of(List<String> spellings) {
        if (spellings.isEmpty() || spellings.stream().anyMatch(Romanised::isLatin)) {
            return Optional.empty();
        }
        String name = spellings.getFirst();
        return table(name)
                .map(table -> capitalised(
                        NOT_ASCII_LETTERS.matcher(table.transliterate(name)).replaceAll("")));
    }

    private static Optional<Transliterator> table(String name) {
        return switch (Character.UnicodeScript.of(name.codePointAt(0))) {
            case CYRILLIC -> Optional.of(cyrillic(name));
            case GEORGIAN -> Optional.of(GEORGIAN);
            default -> Optional.empty();
        };
    }

    private static Transliterator cyrillic(String name) {
        if (BELARUSIAN.matcher(name).find()) {
            return BELARUSIAN_LETTERS;
        }
        boolean ukrainian = ONLY_UKRAINIAN.matcher(name).find()
                && !ONLY_RUSSIAN.matcher(name).find();
        return ukrainian ? UKRAINIAN : RUSSIAN;
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /// Georgian has no capitals.
    private static String capitalised(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
