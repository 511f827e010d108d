package org.whereabouts.exchange.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;

/// One query of a batch, read.
///
/// @param name  the name, or empty
/// @param year  of birth, or null
/// @param place words that are to stand on the card, or empty
/// @param most  how many answers, from 1
/// @param types what the entity has to be, or empty
record Query(String name, @Nullable Integer year, Sex sex, String place, int most, List<String> types) {

    private static final int USUAL = 10;
    private static final int LONGEST = 200;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:18|19|20)\\d{2})(?!\\d)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,]+");
    private static final Map<String, Sex> SEXES =
            Map.of("male", Sex.MALE, "m", Sex.MALE, "female", Sex.FEMALE, "f", Sex.FEMALE);

    Query {
        types = List.copyOf(types);
    }

    /// Reads what a query says.
    ///
    /// @param said the text, and the values of each property
    static Query of(String text, Map<String, List<String>> said, int limit, List<String> types) {
        String name = text.isBlank() ? first(said, Property.NAME) : text;
        return new Query(
                cut(name),
                year(first(said, Property.BIRTH_YEAR)),
                SEXES.getOrDefault(first(said, Property.SEX).toLowerCase(Locale.ROOT), Sex.UNKNOWN),
                cut(said.getOrDefault(Property.PLACE.id(), List.of()).stream().collect(Collectors.joining(" "))),
                limit < 1 ? USUAL : limit,
                types);
    }

    /// Whether it says enough to be answered: a family name and one thing more, as in the search of the pages.
    boolean saysEnough() {
        long words = BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isBlank())
                .count();
        return words > 1 || (words == 1 && (year != null || !place.isBlank()));
    }

    /// Whether a person can be the answer.
    boolean admitsPeople() {
        return types.isEmpty() || types.contains(Thing.PERSON.id());
    }

    /// Who is meant. Of a birth date only the year: whoever could ask for a day could find out the day by asking.
    Particulars who() {
        return Particulars.of(List.of(WrittenName.of(name)), year == null ? null : PartialDate.of(year), sex);
    }

    private static String first(Map<String, List<String>> said, Property property) {
        return said.getOrDefault(property.id(), List.of()).stream().findFirst().orElse("");
    }

    private static @Nullable Integer year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private static String cut(String text) {
        String clean = text.strip().replaceAll("\\s+", " ");
        return clean.length() <= LONGEST ? clean : "";
    }

    @Override
    public String toString() {
        return "a query";
    }
}
