package org.whereabouts.publication.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place made rough: the town and the district of what a source wrote, without streets, buildings and numbers.
///
/// Reads the last two parts between commas that look like neither. When nothing is sure to be rough, nothing is left.
final class RoughPlace {

    private static final int PARTS = 2;
    private static final int LONGEST = 60;
    private static final Pattern COMMA = Pattern.compile("[,;،؛/\\n]");
    private static final Pattern TOO_EXACT = Pattern.compile(
            "\\d|(?U:\\b)(?:street|str\\b|road|avenue|lane|hospital|prison|camp|colony|barracks|bunker|вул|ул\\b|улиц|вулиц"
                    + "|просп|пер\\b|буд\\b|дом\\b|кв\\b|лікарн|больниц|госпітал|госпитал|колон|сізо|сизо|тюрм|табір|лагер"
                    + "|казарм|شارع|مستشفى|سجن|معسكر|ثكنة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RoughPlace() {}

    /// The rough form of a place as written; empty when it cannot be told.
    static Optional<String> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        List<String> rough = Arrays.stream(COMMA.split(written))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && part.length() <= LONGEST)
                .filter(part ->
                        !TOO_EXACT.matcher(part.toLowerCase(Locale.ROOT)).find())
                .toList();
        return rough.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", rough.subList(Math.max(0, rough.size() - PARTS), rough.size())));
    }
}
