package org.whereabouts.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pages that mean harm are answered within two seconds, and nothing is fetched for them.
class HostilePagesTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int LARGE = 50 << 20;

    private final ReadingAnArticle reading = new ReadingAnArticle();

    @Test
    void answersWithinTwoSeconds() {
        reading.read("Ivan Petrenko was killed near Bakhmut, his mother said.".getBytes(StandardCharsets.UTF_8));
        // The time of this thread, so that a busy machine does not count.
        var threads = ManagementFactory.getThreadMXBean();
        pages().forEach((name, page) -> {
            long start = threads.getCurrentThreadCpuTime();
            var read = reading.read(page);
            var took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            System.out.printf(
                    "%s: %d ms, %d characters%n",
                    name, took.toMillis(), read.text().length());
            assertThat(took).as(name).isLessThan(SOON);
        });
    }

    @Test
    void fetchesNothing() throws Exception {
        try (var listening = new ServerSocket(0)) {
            listening.setSoTimeout(500);
            String host = "http://127.0.0.1:" + listening.getLocalPort();
            String page = ("<!DOCTYPE html SYSTEM \"%1$s/dtd\"><html><head><base href=\"%1$s/\"><link rel=stylesheet"
                            + " href=\"%1$s/a.css\"><meta http-equiv=refresh content=\"0;url=%1$s/b\"><script"
                            + " src=\"%1$s/c.js\"></script></head><body><img src=\"%1$s/d.png\"><iframe"
                            + " src=\"%1$s/e\"></iframe><p>Ivan Petrenko was killed near Bakhmut.</p></body></html>")
                    .formatted(host);

            var read = reading.read(page.getBytes(StandardCharsets.UTF_8));

            assertThat(read.text()).isEqualTo("Ivan Petrenko was killed near Bakhmut.");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(listening::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    private static Map<String, byte[]> pages() {
        var pages = new LinkedHashMap<String, byte[]>();
        pages.put("nested 100,000 deep", bytes("<html><body>" + "<div>".repeat(100_000) + "<p>Deep.</p>"));
        pages.put("nested formatting", bytes("<html><body>" + "<b><i><a href=x>".repeat(50_000) + "Deep."));
        pages.put("nested tables", bytes("<html><body>" + "<table><tr><td>".repeat(30_000) + "Deep."));
        pages.put(
                "50 MB of paragraphs",
                bytes("<html><body>"
                        + "<p>More than 5,000 men were killed, Ivan Petrenko said.</p>\n".repeat(LARGE / 60)));
        pages.put("50 MB without an end", bytes("<p>" + "soldiers ".repeat(LARGE / 9)));
        pages.put("50 MB of one word", bytes("А".repeat(LARGE / 2)));
        pages.put("numbers only", bytes("1,000 ".repeat(300_000)));
        pages.put("names only", bytes("Ivan Petrenko, ".repeat(60_000)));
        pages.put("quotes only", bytes("<p " + "\"".repeat(5_000_000)));
        pages.put("open tags", bytes("<".repeat(5_000_000)));
        pages.put("attributes", bytes("<html><body><p " + "a=b ".repeat(1_000_000) + ">Text.</p>"));
        pages.put("entities", bytes("<p>" + "&amp;&#x41;&nosuch;".repeat(300_000)));
        byte[] noise = new byte[LARGE];
        new Random(7).nextBytes(noise);
        pages.put("50 MB of noise", noise);
        pages.put("broken UTF-8", broken());
        pages.put("empty", new byte[0]);
        pages.put("zeros", new byte[1 << 20]);
        return pages;
    }

    private static byte[] broken() {
        byte[] page = bytes("<html><body>" + "<p>Сергей Ковальчук погиб под Бахмутом.</p>".repeat(20_000));
        for (int at = 40; at < page.length; at += 211) {
            page[at] = (byte) 0xff;
        }
        return page;
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
