package org.whereabouts.notices.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.whereabouts.notices.News;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Spoken;

class LetterTest {

    private final LetterCarrier carrier = new LetterCarrier(true);

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void aLetterIsOnePage(String language) throws IOException {
        byte[] page = printed(language, "Ганна Вигадана\nвул. Вигадана 1\n01001 Київ");
        try (var reader = new PdfReader(page)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.getInfo().getOrDefault("Author", "")).isEmpty();
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("01001");
            if (language.equals("ar")) {
                // Joined letters, and not letters that stand beside each other.
                assertThat(text.codePoints()).anyMatch(letter -> letter >= 0xFE70 && letter <= 0xFEFC);
            }
            if (language.equals("uk")) {
                assertThat(text).contains("Ганна Вигадана", "Ми вам зателефонуємо");
            }
        }
        Files.write(Path.of("target", "letter-" + language + ".pdf"), page);
    }

    @Test
    void anAddressOnOneLineIsCutAtItsCommas() throws IOException {
        byte[] page = printed("en", "Hanna Vyhadana, Vyhadana St 1, 01001 Kyiv");
        try (var reader = new PdfReader(page)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).doesNotContain(",  ", "Vyhadana,");
        }
    }

    @Test
    void whatIsNoAddressGoesToAnOfficer() {
        String lines = "a\n".repeat(9);
        assertThat(carry("en", lines)).isEqualTo(new Carried.Never(Trouble.NO_ADDRESS));
        assertThat(carry("en", "  ")).isEqualTo(new Carried.Never(Trouble.NO_ADDRESS));
    }

    private byte[] printed(String language, String address) {
        return ((Carried.Printed) carry(language, address)).page();
    }

    private Carried carry(String language, String address) {
        var text = Spoken.wording().write(News.Plain.THERE_IS_NEWS, Locale.forLanguageTag(language));
        return carrier.carry(new Parcel(UUID.randomUUID(), new Way.Letter(address), text));
    }
}
