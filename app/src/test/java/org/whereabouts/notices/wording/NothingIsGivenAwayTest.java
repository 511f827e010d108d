package org.whereabouts.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.notices.News;
import org.whereabouts.pages.Words;

/// What is sent says nothing about anybody: no sentence has a place where a name or a fact could stand.
class NothingIsGivenAwayTest {

    private static final List<String> FACTS = List.of(
            "dead",
            "died",
            "death",
            "killed",
            "wound",
            "captur",
            "prison",
            "missing",
            "captiv",
            "soldier",
            "alive",
            "загиб",
            "помер",
            "вбит",
            "поран",
            "полон",
            "зник",
            "солдат",
            "військов",
            "живий",
            "жива",
            "шукає",
            "погиб",
            "умер",
            "убит",
            "ранен",
            "плен",
            "пропал",
            "военн",
            "жив ",
            "ищет",
            "розшук",
            "розыск",
            "مات",
            "قتل",
            "شهيد",
            "جرح",
            "جريح",
            "أسير",
            "أسر",
            "مفقود",
            "حيّ",
            "جندي",
            "تبحث عن");

    @ParameterizedTest
    @ValueSource(strings = {"", "_uk", "_ru", "_ar"})
    void onlyTheWayToUsIsAPlaceholder(String end) throws IOException {
        Properties bundle = bundle(end);
        for (String key : bundle.stringPropertyNames()) {
            var names = new MessageFormat(bundle.getProperty(key), Locale.ROOT).getArgumentNames();
            assertThat(names)
                    .as(key)
                    .isEqualTo(key.equals("notice.reach") ? java.util.Set.of("0") : java.util.Set.of());
            assertThat(bundle.getProperty(key)).as(key).doesNotContain("{{", "${", "%s");
        }
    }

    @Test
    void allKindsHaveTheSameSubjectAndWordsOfTheirOwn() {
        for (Locale language : Words.LANGUAGES) {
            List<Writing> all = writings(language).toList();
            assertThat(all).hasSize(News.Plain.values().length);
            assertThat(all.stream().map(Writing::subject).distinct()).hasSize(1);
            assertThat(new TreeSet<>(all.stream().map(Writing::shortly).toList()))
                    .hasSameSizeAs(all);
        }
        assertThat(Words.LANGUAGES.stream()
                        .map(one -> writings(one).findFirst().orElseThrow().subject()))
                .containsExactly("A message for you", "Повідомлення для вас", "Сообщение для вас", "رسالة لك");
    }

    @Test
    void noFactStandsInWhatIsSent() {
        for (Locale language : Words.LANGUAGES) {
            writings(language)
                    .flatMap(one -> Stream.concat(Stream.of(one.subject(), one.shortly()), one.paragraphs().stream()))
                    .forEach(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(FACTS));
        }
    }

    @Test
    void noNumberStandsInWhatIsSentButOfDaysAndHowToReachUs() {
        for (Locale language : Words.LANGUAGES) {
            writings(language)
                    .flatMap(one -> Stream.concat(Stream.of(one.subject(), one.shortly()), one.paragraphs().stream()))
                    .map(text -> text.replace(Spoken.CONTACT, "").replaceAll("(?<!\\d)(30|7)(?!\\d)", ""))
                    .forEach(text -> assertThat(text).doesNotContainPattern("\\d"));
        }
    }

    @Test
    void aTextMessageFitsIntoAFewParts() {
        for (Locale language : Words.LANGUAGES) {
            // 67 letters a part where they are not Latin.
            assertThat(writings(language))
                    .allSatisfy(one -> assertThat(one.shortly()).hasSizeLessThan(4 * 67));
        }
    }

    @Test
    void whoSpeaksAnotherLanguageIsWrittenToInTheFirst() {
        Writing text = Spoken.wording().write(News.Plain.RECEIVED, Locale.forLanguageTag("ka"));
        assertThat(text.language()).isEqualTo(Locale.ENGLISH);
        assertThat(Spoken.wording()
                        .write(News.Plain.RECEIVED, Locale.forLanguageTag("ar-SY"))
                        .rightToLeft())
                .isTrue();
    }

    private static Stream<Writing> writings(Locale language) {
        return Arrays.stream(News.Plain.values()).map(news -> Spoken.wording().write(news, language));
    }

    private static Properties bundle(String end) throws IOException {
        var properties = new Properties();
        String file = "/org/whereabouts/notices/messages" + end + ".properties";
        try (var stream = Objects.requireNonNull(NothingIsGivenAwayTest.class.getResourceAsStream(file))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
