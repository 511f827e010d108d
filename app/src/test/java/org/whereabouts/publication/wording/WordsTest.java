package org.whereabouts.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.matching.Finding;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Standing;

class WordsTest {

    private static final Set<Finding> NEVER_OF_NAMES = Set.of(
            Finding.SAME,
            Finding.SAME_DAY,
            Finding.SAME_MONTH,
            Finding.SAME_YEAR,
            Finding.DAY_AND_MONTH_SWAPPED,
            Finding.ONE_DIGIT_DIFFERENT,
            Finding.YEAR_OFF_BY_ONE,
            Finding.PLACEHOLDER,
            Finding.SAME_YEAR_OTHER_DAY,
            Finding.NEAR,
            Finding.ANOTHER_GENERATION,
            Finding.ABSENT);

    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "ar"})
    void saysTheSameInEveryLanguageWithTheSameArguments(String language) throws IOException {
        Properties english = bundle("");
        Properties other = bundle("_" + language);
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("!");
            // Gender may play no part in one of the two languages; numbers, names and dates always do.
            assertThat(essential(other.getProperty(key))).as(key).isEqualTo(essential(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru", "_ar"})
    void neverBlamesAndNeverShouts(String language) throws IOException {
        for (Object sentence : bundle(language).values()) {
            assertThat(sentence.toString().toLowerCase(Locale.ROOT))
                    .doesNotContain(
                            "!", "invalid", "no results", "error", "deceased", "помилка", "ошибка", "нет результатов");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 card", "en, 2, 2 cards", "uk, 1, 1 картка", "uk, 3, 3 картки", "uk, 5, 5 карток", "uk, 21, 21 картка",
        "ru, 12, 12 карточек", "ru, 22, 22 карточки", "ar, 1, بطاقة واحدة", "ar, 2, بطاقتان", "ar, 3, 3 بطاقات",
                "ar, 11, 11 بطاقة"
    })
    void countsAsTheLanguageCounts(String language, int number, String said) {
        assertThat(words.say(Locale.forLanguageTag(language), "list.cards", number))
                .isEqualTo(said);
    }

    @Test
    void hasAWordForEverythingThatACardCanSay() {
        Stream.of(
                        keys("status.", Status.values()),
                        keys("fate.", Fate.values()),
                        keys("standing.", Standing.values()),
                        keys("history.", PublicCard.State.values()),
                        keys(
                                "why.",
                                Arrays.stream(Finding.values())
                                        .filter(finding -> !NEVER_OF_NAMES.contains(finding))
                                        .toArray(Finding[]::new)))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private static Set<String> essential(String pattern) {
        var names = new TreeSet<>(new MessageFormat(pattern, Locale.ROOT).getArgumentNames());
        names.removeIf(name -> pattern.contains("{" + name + ", select,"));
        return names;
    }

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        String file = "/org/whereabouts/publication/messages" + language + ".properties";
        try (InputStream stream = WordsTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(List.of(stream).getFirst(), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
