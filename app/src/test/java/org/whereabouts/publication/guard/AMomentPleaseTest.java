package org.whereabouts.publication.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.audit.Audit;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;

/// The guard before the pages of the whole program, as programs meet it.
@WithPages
class AMomentPleaseTest {

    private static final Pattern CHALLENGE = Pattern.compile("data-challenge=\"([^\"]+)\"");
    private static final String SEARCH =
            "/search?lang=en&name=" + URLEncoder.encode("Коваленко Сергій", StandardCharsets.UTF_8) + "&year=1999";

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @Autowired
    WatchingTheGuard watching;

    @Autowired
    GuardMemory memory;

    @Autowired
    GuardSettings settings;

    @Autowired
    Audit audit;

    @AfterEach
    void calm() {
        watching.ask(false, "test");
    }

    @Test
    void aFastProgramThatIgnoresItGetsNothing() throws Exception {
        watching.ask(true, "test");
        for (String path : List.of(SEARCH, "/list", "/list.csv", person())) {
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> answer = get(path, "192.0.2.7");
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.headers().firstValue("Retry-After")).contains("10");
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(answer.headers().firstValue("Set-Cookie").orElse("lang"))
                        .startsWith("lang");
                assertThat(answer.body()).doesNotContain("Петрович", "class=\"facts\"", "class=\"cards");
            }
        }
        assertThat(audit.list(Long.MAX_VALUE, "guard.set", 1))
                .first()
                .extracting(Audit.Entry::subject)
                .isEqualTo("ALWAYS");
    }

    @Test
    void whatWasAskedIsAnsweredForWorkOnceAndOnlyToTheNetworkThatWorked() throws Exception {
        watching.ask(true, "test");
        HttpResponse<String> asked = get(SEARCH, "192.0.2.7");
        assertThat(asked.body()).contains("value=\"Коваленко Сергій\"", "One moment, please", "+380 44 000 00 00");
        String pass = "&pass=" + Working.pass(challenge(asked), settings.workBits());
        assertThat(get(SEARCH + pass, "198.51.100.7").statusCode()).isEqualTo(429);
        HttpResponse<String> answer = get(SEARCH + pass, "192.0.2.200");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Коваленко Сергій Петрович").doesNotContain("pass=");
        assertThat(get(SEARCH + pass, "192.0.2.7").statusCode()).isEqualTo(429);
        assertThat(get(SEARCH + pass.replace("pass=", "pass=0"), "192.0.2.7").statusCode())
                .isEqualTo(429);
    }

    @Test
    void aNetworkThatWasGivenMuchTakesAMomentAndItsNeighbourDoesNot() throws Exception {
        for (int i = 0; i < settings.cardsAMinute() * 2 / 500; i++) {
            get("/list.csv", "203.0.113.9");
        }
        HttpResponse<String> asked = get("/list?lang=en", "203.0.113.77");
        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(asked.body()).contains("You are not shut out");
        String pass = Working.pass(challenge(asked), settings.workBits());
        assertThat(get("/list?pass=" + pass, "203.0.113.5").statusCode()).isEqualTo(200);
        assertThat(get("/list", "198.51.100.9").statusCode()).isEqualTo(200);
        assertThat(get("/about", "203.0.113.9").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverOpensThePageOfTheMomentByItselfIsSentToTheFirstPage() throws Exception {
        assertThat(get("/moment", "192.0.2.7").statusCode()).isEqualTo(302);
    }

    /// What the guard costs each page while there is no rush, as a part of the time that the page takes.
    @Test
    void costsAPageLessThanAFiftiethOfItsTime() throws Exception {
        int times = 20_000;
        var calm = new GuardSettings(1500, 40_000, 1_000_000, 1_000_000, 10, 17, 10, 60, false);
        var guard = new Guard(calm, memory, new SigningChallenges(memory), Clock.systemUTC());
        for (int warm = 0; warm < 2; warm++) {
            pass(guard, times);
        }
        double guardMicros = pass(guard, times);
        for (int i = 0; i < 30; i++) {
            get(SEARCH, "");
        }
        List<Long> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long from = System.nanoTime();
            assertThat(get(SEARCH, "").statusCode()).isEqualTo(200);
            pages.add((System.nanoTime() - from) / 1000);
        }
        double page = pages.stream().sorted().toList().get(pages.size() / 2);
        System.out.printf("guard %.1f µs, search page %.0f µs, ratio %.5f%n", guardMicros, page, guardMicros / page);
        assertThat(guardMicros / page).isLessThan(0.02);
    }

    private static double pass(Guard guard, int times) {
        long from = System.nanoTime();
        for (int i = 0; i < times; i++) {
            String network = "0a" + Integer.toHexString(0x1000 + i % 5000);
            guard.given(network, guard.decide(network, null) instanceof Guard.Decision.Enter ? 0 : 1);
        }
        return (System.nanoTime() - from) / 1000.0 / times;
    }

    private String person() {
        return "/people/" + register.people().get("Коваленко Сергій Петрович 1999-03-02");
    }

    private static String challenge(HttpResponse<String> page) {
        Matcher found = CHALLENGE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path, String from) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!from.isEmpty()) {
            request.header("X-Forwarded-For", from);
        }
        try (var program = HttpClient.newHttpClient()) {
            return program.send(request.build(), BodyHandlers.ofString());
        }
    }
}
