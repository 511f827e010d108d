package org.whereabouts.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;

@WithPages
@Import(InventedFigures.class)
class FiguresPagesTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    InventedFigures figures;

    @Autowired
    EnteringAClaim entering;

    @Autowired
    Claims claims;

    @BeforeEach
    void publish() {
        figures.publish();
    }

    @Test
    void whatIsClaimedAndWhatWasCountedAreNeverOnOnePage() {
        assertThat(get("/figures/claimed?lang=en").body())
                .contains("Killed", "soldiers of Northland", "Ministry of Southland (invented)", "at least 4,900")
                .doesNotContain("All public entries", "class=\"least\"");
        assertThat(get("/figures/counted?lang=en").body())
                .contains("All public entries", "Missing", "By month", "By region")
                .doesNotContain("Ministry", "Claimed by");
        assertThat(get("/figures?lang=en").body())
                .contains("href=\"/figures/claimed\"", "href=\"/figures/counted\"", "How we count");
    }

    @Test
    void claimsThatContradictEachOtherStandBesideEachOther() {
        String page = get("/figures/claimed?lang=en").body();
        assertThat(page.substring(page.indexOf("soldiers of Northland")))
                .contains(
                        "General Staff of Northland (invented)",
                        "1,351",
                        "Invented Watch",
                        "verified by Invented University");
    }

    @Test
    void whatWasRevisedOrWithdrawnStaysWithTheReason() {
        Claim revised = claims.published(Operation.FIRST).stream()
                .filter(claim -> claim.state() == Claim.State.REVISED)
                .findFirst()
                .orElseThrow();
        String page = get("/figures/claims/" + revised.id() + "?lang=en").body();
        assertThat(page)
                .contains(
                        "revised",
                        "A digit too many was keyed.",
                        "The claim that stands in its place: "
                                + revised.revisedBy().orElseThrow());
        assertThat(get("/figures/claimed?lang=en").body())
                .contains("A digit too many was keyed.", "The paper withdrew its report.");
    }

    @Test
    void everyNumberLeadsToItsSource() {
        String page = get("/figures/claimed?lang=en").body();
        for (Claim claim : claims.published(Operation.FIRST)) {
            assertThat(page).contains("href=\"/figures/claims/" + claim.id() + "\"");
            assertThat(get("/figures/claims/" + claim.id() + "?lang=en").body())
                    .contains("https://paper.example/", "The number is known to us", "fetched ");
        }
    }

    @Test
    void nothingIsPublicByArriving() {
        var claimant = new Claimant("Nobody has published this", null, null, null);
        var said = InventedFigures.claim(
                Measure.WOUNDED, Amount.of(31, Qualifier.EXACTLY), null, "2026-11-0" + 7, claimant);
        var id = entering.enter(said, "test", null)
                .orElseGet(() -> claims.waiting(100).stream()
                        .filter(claim -> claim.said().equals(said))
                        .findFirst()
                        .orElseThrow()
                        .id());
        for (String address : List.of("/figures", "/figures/claimed", "/figures/claimed.csv")) {
            assertThat(get(address + "?lang=en").body()).doesNotContain("Nobody has published this");
        }
        assertThat(get("/figures/claims/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void anEditionSaysWhatDiffersAndWhy() {
        assertThat(get("/figures/counted?lang=en").body())
                .contains(
                        "Edition 2, as of 23 November 2026",
                        "Two lists of invented hospitals were entered.",
                        ", before ");
        assertThat(get("/figures/counted/1?lang=en").body())
                .contains("Edition 1, as of 16 November 2026", "This is the first edition.");
        assertThat(get("/figures/counted/3").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/figures/claimed", "/figures/counted", "/figures/counted/1"})
    void saysEverythingInEveryLanguage(String address) {
        for (String language : List.of("en", "uk", "ru", "ar")) {
            assertThat(get(address + "?lang=" + language).body())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??", "<script", "style=\"");
        }
    }

    @Test
    void claimsComeAsAFileForSpreadsheetsAndReadersOfHxl() {
        var answer = get("/figures/claimed.csv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("whereabouts-main-claimed.csv");
        String[] lines = answer.body().split("\r\n");
        assertThat(lines[0]).startsWith("\"claim\",\"measure\",\"value\",\"min\",\"max\",\"qualifier\"");
        assertThat(lines[1]).startsWith("\"#meta+id\",\"#indicator+name\",\"#affected+num\"");
        assertThat(answer.body())
                .contains("\"killed\",\"4900\",\"4900\",\"\",\"at_least\"", "\"revised\",\"A digit too many");
    }

    @Test
    void anEditionComesAsAFileOfItsOwn() {
        String[] lines = get("/figures/counted/1.csv").body().split("\r\n");
        assertThat(lines[1])
                .isEqualTo("\"#meta+edition\",\"#date+reported\",\"#affected+type\",\"#date+occurred\","
                        + "\"#adm1+code\",\"#adm1+name\",\"#affected+num+min\",\"#affected+num+max\"");
        assertThat(lines).anyMatch(line -> line.startsWith("\"1\",\"2026-11-16\",\"missing\",\"2025-01\",\"\",\"\","));
        assertThat(lines).anyMatch(line -> line.contains("\"R1\",\"Upper Lakes\""));
    }

    private HttpResponse<String> get(String address) {
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .header("Accept", "text/html, text/csv")
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
