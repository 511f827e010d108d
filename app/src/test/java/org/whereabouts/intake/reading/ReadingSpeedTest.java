package org.whereabouts.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two hundred articles a second, once started.
class ReadingSpeedTest {

    private static final int ARTICLES = 600;
    private static final int PARTS = 6;

    @Test
    void readsTwoHundredArticlesASecond() throws IOException {
        var texts = TextWithTruth.of("tuned.txt");
        var pages = IntStream.range(0, ARTICLES).mapToObj(at -> page(texts, at)).toList();
        var reading = new ReadingAnArticle();
        pages.forEach(reading::read);

        // The time of one thread, which a busy machine does not change: two cores read twice as many.
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int found = pages.stream()
                .mapToInt(page ->
                        reading.read(page).pieces().getFirst().mentions().size())
                .sum();
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;

        System.out.printf("%.0f articles a second and core, %d mentions%n", ARTICLES / seconds, found);
        assertThat(found).isGreaterThan(ARTICLES);
        assertThat(ARTICLES / seconds).isGreaterThan(100);
    }

    /// An article as long as those of papers: some texts of one language in one page.
    private static byte[] page(List<TextWithTruth> texts, int at) {
        var language = texts.stream()
                .filter(text ->
                        text.name().startsWith(List.of("t-en", "t-uk", "t-ru").get(at % 3)))
                .toList();
        var body = new StringBuilder();
        for (int part = 0; part < PARTS; part++) {
            body.append("<p>")
                    .append(language.get((at + part) % language.size()).body().replace("\n\n", "</p><p>"))
                    .append("</p>");
        }
        return ("<html><body><article><h1>Title</h1>" + body + "</article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
