package org.whereabouts.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

@WithPages
@TestPropertySource(properties = "whereabouts.demo=false")
class SeveralRegistersTest {

    @LocalServerPort
    int port;

    @Autowired
    Operations operations;

    @Autowired
    InventedRegister register;

    @BeforeEach
    void openASecondRegister() {
        operations.put(new Operation(
                new Operation.Id("flood"),
                Map.of("en", "The flood", "uk", "Повінь"),
                List.of(Locale.forLanguageTag("uk"), Locale.ENGLISH),
                "strict"));
    }

    @Test
    void letOneChooseAndStayInTheChosenOne() {
        assertThat(get("/?lang=en").body()).contains("Which register", "href=\"/in/main\"", "href=\"/in/flood\"");
        assertThat(get("/in/flood?lang=en").body())
                .contains("The flood", "href=\"/in/flood/list\"", "action=\"/in/flood/search\"");
    }

    @Test
    void doNotMixTheirEntries() {
        String entry = "/people/" + register.people().get("Мельник Оксана Іванівна 1987");
        assertThat(get("/in/main" + entry).statusCode()).isEqualTo(200);
        assertThat(get("/in/flood" + entry).statusCode()).isEqualTo(404);
        assertThat(get("/in/flood/search?lang=en&name=Melnyk+Oksana").body()).contains("We have no news yet");
        assertThat(get("/in/flood/list?lang=en").body()).contains("There is no card in here yet");
    }

    @Test
    void areSpokenOfInTheirOwnLanguages() {
        assertThat(get("/in/flood?lang=ar").body())
                .contains("<html lang=\"uk\"")
                .doesNotContain("lang=ar\"");
    }

    @Test
    void sendWhoeverNamesNoneToTheChoice() {
        assertThat(get("/list").statusCode()).isEqualTo(302);
        assertThat(get("/in/other/list").statusCode()).isEqualTo(404);
        assertThat(get("/about").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
