package org.whereabouts.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What of a page is its text, and what is furniture.
class ReadingPagesTest {

    private final ReadingAnArticle reading = new ReadingAnArticle();

    @Test
    void takesTheFurnitureOff() throws IOException {
        var text = TextWithTruth.of("tuned.txt").getFirst();

        var read = read(Furnished.asPage(text));

        assertThat(read.text()).isEqualTo(text.title() + "\n\n" + text.body());
        assertThat(read.pieces()).singleElement().satisfies(piece -> {
            assertThat(Objects.requireNonNull(piece.title()).value()).isEqualTo(text.title());
            assertThat(Objects.requireNonNull(piece.author()).value()).isEqualTo("Lena Hartwig");
            assertThat(Objects.requireNonNull(piece.published()).value()).isEqualTo(LocalDate.parse(text.published()));
            assertThat(piece.language()).isEqualTo("en");
        });
    }

    @Test
    void takesTheFurnitureOfSavedTextOff() throws IOException {
        var text = TextWithTruth.of("tuned.txt").getFirst();

        var read = read(Furnished.asSavedText(text));

        assertThat(read.text()).endsWith(text.body()).doesNotContain("newsletter", "cookie", "related");
    }

    @Test
    void tellsManyTeasersApart() throws IOException {
        var texts = TextWithTruth.of("tuned.txt").stream()
                .filter(text -> text.name().startsWith("t-en") && !text.body().startsWith("By "))
                .limit(4)
                .toList();
        var page = new StringBuilder("Lena Hartwig\n\n");
        for (var text : texts) {
            page.append(text.title()).append("\n\n").append(text.body()).append("\n\nWatch Video\n\n");
        }

        var read = read(page.toString());

        assertThat(read.pieces())
                .hasSize(4)
                .allSatisfy(piece -> assertThat(
                                Objects.requireNonNull(piece.author()).value())
                        .isEqualTo("Lena Hartwig"));
        assertThat(read.pieces().stream()
                        .map(piece -> Objects.requireNonNull(piece.title()).value()))
                .containsExactlyElementsOf(
                        texts.stream().map(TextWithTruth::title).toList());
    }

    @Test
    void readsEveryEncoding() throws IOException {
        var text = TextWithTruth.of("tuned.txt").stream()
                .filter(one -> one.name().equals("t-ru-01"))
                .findFirst()
                .orElseThrow();
        String saved = new String(text.saved(), StandardCharsets.UTF_8).replace('—', '-');
        for (var name : List.of("windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-8")) {
            var read = reading.read(saved.getBytes(Charset.forName(name)));

            assertThat(read.text()).as(name).contains("Сергею Корнееву 23 года");
        }
    }

    @Test
    void tellsLanguagesAndReadsNoOther() throws IOException {
        for (var text : TextWithTruth.of("opened.txt")) {
            assertThat(reading.read(text.saved()).pieces())
                    .allSatisfy(piece ->
                            assertThat(piece.language()).isEqualTo(text.name().substring(2, 4)));
        }
        var german = read("Die Familien warten seit Wochen auf eine Nachricht von 120 vermissten Soldaten.");
        assertThat(german.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.language()).isNull();
            assertThat(piece.mentions()).isEmpty();
        });
    }

    private Reading read(String page) {
        return reading.read(page.getBytes(StandardCharsets.UTF_8));
    }
}
