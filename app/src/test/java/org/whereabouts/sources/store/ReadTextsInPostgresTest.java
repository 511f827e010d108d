package org.whereabouts.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.reading.Shingles;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.reading.ReadText;
import org.whereabouts.sources.reading.ReadText.Head;
import org.whereabouts.sources.reading.ReadText.Likeness;
import org.whereabouts.sources.reading.Readings;

/// A new text is compared with all earlier ones. `-Dwhereabouts.documents=10000` measures it with as many.
@WithRegisters
class ReadTextsInPostgresTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final int MANY = Integer.getInteger("whereabouts.documents", 300);
    private static final int SLOWEST_MS = 1_000;

    @Autowired
    Documents documents;

    @Autowired
    Readings readings;

    private final FreshRegister register;
    private final Random words = new Random(42);

    ReadTextsInPostgresTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @Test
    void findsAnArticleAgainAmongManyWhateverStandsAroundIt() {
        Document first = keep(text(250));
        IntStream.range(0, MANY).forEach(number -> keep(text(250)));
        String article = readings.find(first.id()).orElseThrow().text();
        Document repost = add(text(80) + " " + article + " " + text(80));
        long[] took = new long[20];
        for (int turn = 0; turn < took.length; turn++) {
            long began = System.nanoTime();
            Likeness likeness = earlier(repost, text(80) + " " + article + " " + text(80));
            took[turn] = (System.nanoTime() - began) / 1_000;
            assertThat(likeness).isNotNull();
            assertThat(likeness.earlier()).isEqualTo(first.id());
            assertThat(likeness.percent()).isGreaterThan(95);
        }
        Arrays.sort(took);
        System.out.printf("MEASURED %d documents: p50 %d µs, worst %d µs%n", MANY, took[10], took[19]);
        assertThat(took[10] / 1_000).isLessThan(SLOWEST_MS);
    }

    @Test
    void whatSharesOnlyAFormulaIsAnother() {
        String formula = text(30);
        keep(text(200) + " " + formula);
        Document other = add(text(200) + " " + formula);
        assertThat(earlier(other, text(200) + " " + formula)).isNull();
    }

    @Test
    void aShortPostIsFoundAgainInALongPage() {
        String post = text(24);
        Document first = keep(post);
        Document page = add(text(300) + " " + post);
        Likeness likeness = earlier(page, text(300) + " " + post);
        assertThat(likeness).isNotNull();
        assertThat(likeness.earlier()).isEqualTo(first.id());
    }

    @Test
    void ofManyPrintsTheFirstIsTheOriginOfAll() {
        String article = text(150);
        Document first = keep(article);
        for (int print = 0; print < 120; print++) {
            String page = text(20) + " " + article;
            Document one = add(page);
            Likeness likeness = earlier(one, page);
            assertThat(likeness).isNotNull();
            assertThat(likeness.earlier()).isEqualTo(first.id());
            readings.keep(read(one.id(), page, likeness), Shingles.of(page));
        }
        assertThat(readings.reposts(first.id())).hasSize(120);
    }

    private @Nullable Likeness earlier(Document document, String text) {
        return readings.earlier(document, Shingles.of(text)).orElse(null);
    }

    private Document keep(String text) {
        Document document = add(text);
        readings.keep(read(document.id(), text, null), Shingles.of(text));
        return document;
    }

    private Document add(String text) {
        var sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        var content = new Document.Content(register.operation(), sha256, "", "text/plain", text.length(), Kind.OTHER);
        var came = new Document.Came(Way.COMMAND, "", "", NOON, NOON, "officer:invented");
        return documents
                .find(documents.add(content, null, null, came).orElseThrow())
                .orElseThrow();
    }

    private static ReadText read(Document.Id id, String text, @Nullable Likeness origin) {
        return new ReadText(id, 1, text, false, new Head(null, null, null, "en"), 1, 0, origin, NOON);
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(at -> "w" + words.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }
}
