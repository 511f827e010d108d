package org.whereabouts.publication.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.AskingTheRegister.Answer;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;

/// Says in one line why a card is an answer: "same given name (Ukrainian / Russian) · same year of birth".
///
/// Speaks only of what the card shows: of a date of birth only of the year, and of a unit or a home not at all.
public final class Why {

    private static final Set<Feature> NAMES = EnumSet.of(Feature.FAMILY, Feature.GIVEN, Feature.PATRONYMIC);
    private static final Pattern TWO_LANGUAGES = Pattern.compile("([a-z]{2,3})~([a-z]{2,3})");
    private static final String BETWEEN = "\u00a0· ";

    private final Words words;

    /// With these words.
    public Why(Words words) {
        this.words = words;
    }

    /// The line.
    ///
    /// @param born the date of birth that was asked for, or null
    public String say(Answer answer, @Nullable PartialDate born, Locale language) {
        Comparison comparison = answer.comparison();
        Stream<String> names = comparison == null
                ? Stream.of()
                : comparison.evidence().stream()
                        .filter(one -> NAMES.contains(one.feature()))
                        .map(one -> name(one, language));
        Stream<String> described = answer.words().isEmpty()
                ? Stream.of()
                : Stream.of(words.say(language, "why.words", String.join(", ", new TreeSet<>(answer.words()))));
        List<String> reasons = Stream.of(names, year(answer.card(), born, language).stream(), described)
                .flatMap(reason -> reason)
                .distinct()
                .toList();
        return reasons.isEmpty() ? words.say(language, "why.none") : String.join(BETWEEN, reasons);
    }

    private String name(Evidence evidence, Locale language) {
        String feature = evidence.feature().name();
        String key = "why." + evidence.finding().name().toLowerCase(Locale.ROOT);
        String reason = words.say(language, words.has(key) ? key : "why.close_spelling", feature);
        var tongues = TWO_LANGUAGES.matcher(evidence.detail() == null ? "" : evidence.detail());
        boolean tells = evidence.finding() == Finding.SAME_NAME_OTHER_LANGUAGE && tongues.matches();
        return tells
                ? words.say(
                        language,
                        "why.languages",
                        reason,
                        tongue(tongues.group(1), language),
                        tongue(tongues.group(2), language))
                : reason;
    }

    private Optional<String> year(PublicCard card, @Nullable PartialDate born, Locale language) {
        if (born == null) {
            return Optional.empty();
        }
        return card.lines().stream()
                .map(PublicCard.Line::value)
                .filter(Value.OfYear.class::isInstance)
                .map(value -> Math.abs(((Value.OfYear) value).year() - born.year()))
                .min(Integer::compare)
                .map(apart -> words.say(language, "why.year", apart));
    }

    private static String tongue(String tag, Locale language) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }
}
