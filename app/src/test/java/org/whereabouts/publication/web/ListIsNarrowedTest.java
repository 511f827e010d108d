package org.whereabouts.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;

/// The list by what stands on its cards, on the page and as a file.
@WithPages
class ListIsNarrowedTest {

    private static final Pattern CARD = Pattern.compile("href=\"/people/([0-9a-v]{13})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    InventedRegister register;

    @Test
    void byStatusItHasThoseWhoseCardSaysSoAndLosesNobody() throws Exception {
        Set<String> found = walk("/list?lang=en&status=missing");
        assertThat(found).hasSize(41).contains(id("Мельник Оксана Іванівна 1987"));
        assertThat(found).doesNotContain(id("Коваленко Сергій Петрович 1999-03-02"));
    }

    @Test
    void byPlaceItHasTheRoughPlaceOfTheCardAndNeverTheCampOfAPrisoner() throws Exception {
        assertThat(walk("/list?lang=en&place=" + encoded("київська")))
                .contains(id("Соколов Алексей Викторович 2001-11-30"));
        assertThat(walk("/list?lang=en&place=" + encoded("Табір"))).isEmpty();
        assertThat(walk("/list?lang=en&place=" + encoded("Приморська"))).isEmpty();
        assertThat(walk("/list?lang=en&place=" + encoded("Тбилиси"))).isEmpty();
        assertThat(get("/list?lang=en&place=Nowhere").body()).contains("No public card in here says so");
        assertThat(get("/list?lang=en&status=wounded").body()).doesNotContain("value=\"wounded\"");
    }

    @Test
    void asAFileItHasWhatTheCardsShowAndNothingElse() throws Exception {
        HttpResponse<String> file = get("/list.csv?hxl=true");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("\"id\",\"name\",\"also_written\",\"birth_year\",\"status\",\"fate\",\"month\",\"place\","
                        + "\"standing\",\"published_on\"");
        assertThat(lines.get(1)).startsWith("\"#meta+id\",\"#affected+name\"");
        assertThat(lines).hasSizeGreaterThan(100).hasSizeLessThan(503);
        assertThat(file.body())
                .contains(
                        "\"Коваленко Сергій Петрович\",\"\",\"1999\",\"CAPTURED\",\"\",\"2022-04\",\"\",\"REPORTED\",")
                .doesNotContain("Табір", "1999-03-02", "Гончаренко", "Приморська", "2022-03-18", "Тбилиси");
        assertThat(get("/list.csv?status=killed").body().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(",\"KILLED\","));
    }

    private Set<String> walk(String path) throws Exception {
        var found = new HashSet<String>();
        String next = path;
        while (next != null) {
            String body = get(next).body();
            Matcher card = CARD.matcher(body);
            while (card.find()) {
                found.add(card.group(1));
            }
            Matcher more = NEXT.matcher(body);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return found;
    }

    private String id(String name) {
        return String.valueOf(register.people().get(name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
