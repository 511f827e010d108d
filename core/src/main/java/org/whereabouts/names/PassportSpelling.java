package org.whereabouts.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.romanising.Romanisation;
import org.whereabouts.names.romanising.Standard;

/// A name in Latin letters as passports have it now, by the letters that tell its language.
public final class PassportSpelling {

    private static final Pattern BELARUSIAN = Pattern.compile("[ўЎ]|[іІ].*[ыэЫЭ]|[ыэЫЭ].*[іІ]");
    private static final Pattern SERBIAN = Pattern.compile("[јљњћђџЈЉЊЋЂЏ]");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъёЫЭЪЁ]");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{M}ʹʺ’'ʼ·]+");

    private PassportSpelling() {}

    /// The name in Latin letters; empty when it is in them already, or where the script leaves out vowels
    /// and no table can give them back. A name that Russian and Ukrainian write alike is read as Russian.
    public static Optional<String> of(String name) {
        var standard = standard(name);
        if (standard == null) {
            return Optional.empty();
        }
        var latin = Romanisation.of(standard).romanise(name);
        return Optional.of(capitalised(NO_LETTERS.matcher(latin).replaceAll("")));
    }

    private static @Nullable Standard standard(String name) {
        return switch (Script.mostOf(name)) {
            case CYRILLIC -> cyrillic(name);
            case GEORGIAN -> Standard.KA_PASSPORT;
            case ARMENIAN -> Standard.HY_PASSPORT;
            case LATIN, ARABIC, OTHER -> null;
        };
    }

    private static Standard cyrillic(String name) {
        if (BELARUSIAN.matcher(name).find()) {
            return Standard.BE_PASSPORT;
        }
        if (SERBIAN.matcher(name).find()) {
            return Standard.SR_LATIN;
        }
        boolean ukrainian =
                UKRAINIAN.matcher(name).find() && !RUSSIAN.matcher(name).find();
        return ukrainian ? Standard.UK_KMU_55 : Standard.RU_ICAO;
    }

    /// Georgian has no capitals.
    private static String capitalised(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
