package org.whereabouts.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final List<String> ROOMS = List.of(
            "pages",
            "publication",
            "enquiries",
            "notices",
            "access",
            "casework",
            "hotline",
            "telegram",
            "exchange",
            "figures",
            "sources",
            "sources.mailbox");

    private final Words words = new Words(ROOMS.stream()
            .map(room -> new Words.Bundle("org.whereabouts." + room + ".messages"))
            .toList());

    static Stream<Arguments> bundles() {
        return ROOMS.stream().flatMap(room -> Stream.of("uk", "ru", "ar").map(tongue -> arguments(room, tongue)));
    }

    static Stream<Arguments> files() {
        return ROOMS.stream().flatMap(room -> Stream.of("", "_uk", "_ru", "_ar").map(end -> arguments(room, end)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInEveryLanguageWithTheSameArguments(String room, String language) throws IOException {
        Properties english = bundle(room, "");
        Properties other = bundle(room, "_" + language);
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("!");
            // Gender may play no part in one of the two languages; numbers, names and dates always do.
            assertThat(essential(other.getProperty(key))).as(key).isEqualTo(essential(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void neverBlamesAndNeverShouts(String room, String end) throws IOException {
        for (Object sentence : bundle(room, end).values()) {
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

    private static Set<String> essential(String pattern) {
        var names = new TreeSet<>(new MessageFormat(pattern, Locale.ROOT).getArgumentNames());
        names.removeIf(name -> pattern.contains("{" + name + ", select,"));
        return names;
    }

    private static Properties bundle(String room, String end) throws IOException {
        var properties = new Properties();
        String file = "/org/whereabouts/" + room.replace('.', '/') + "/messages" + end + ".properties";
        try (InputStream stream = WordsTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(List.of(stream).getFirst(), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
