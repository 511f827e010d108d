package org.whereabouts.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.whereabouts.publication.WithPages;
import org.whereabouts.publication.policy.PolicyCells;

/// The page of the policy says what the policy does.
@WithPages
class PolicyPageTest {

    private static final Pattern CELL =
            Pattern.compile("<td class=\"(yes|no)\" data-cell=\"([^\"]+)\" data-rule=\"([^\"]+)\">");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru", "ar"})
    void showsTheTableCellByCell(String language) throws Exception {
        var cells = new LinkedHashMap<String, String>();
        Matcher cell = CELL.matcher(get("/about/policy?lang=" + language));
        while (cell.find()) {
            String sign = "yes".equals(cell.group(1)) ? "✓ " : "✗ ";
            cells.put(cell.group(2).toUpperCase(Locale.ROOT), sign + cell.group(3));
        }
        Map<String, String> expected = PolicyCells.expected();
        assertThat(cells).containsExactlyEntriesOf(expected);
    }

    @Test
    void namesEachRuleWithItsReasonAndItsLaw() throws Exception {
        assertThat(get("/about/policy?lang=en"))
                .contains("id=\"rule-prisoner.place\"", "Not where a prisoner is held", "GC III art. 122")
                .contains("The family first", "An entry is public for 365 days.")
                .contains("a copy cannot be called back");
        assertThat(get("/about/policy?lang=ar")).contains("dir=\"rtl\"", "لا يُذكر أين يُحتجز الأسير");
        assertThat(get("/about?lang=en")).contains("href=\"/about/policy\"");
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return browser.send(request, BodyHandlers.ofString()).body();
        }
    }
}
