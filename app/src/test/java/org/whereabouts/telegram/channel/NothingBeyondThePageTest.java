package org.whereabouts.telegram.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.whereabouts.telegram.channel.Manner.Everybody;

/// Every word that was ever said of somebody in the channel stands on their public page, over a register that has
/// somebody of every
/// legal class. All people here are invented.
@WithList
class NothingBeyondThePageTest {

    private static final String REGISTER = """
            name,date of birth,status,date,place,rank,unit,marks,clothing,age,remark,father,place of birth
            Yavir Oleksa,1990-03-02,captured,2022-04-11,Camp Seven,sergeant,Unit Nine,,,,SECRETREMARK,Fedir,Vyhadane
            Sosna Petro,1984-07-01,killed,2022-03-07,"Hostomel, Kyiv region",private,Unit Nine,,,,SECRETREMARK,Fedir,Vyhadane
            Lypa Ivanna,1985-11-12,displaced,2022-09-30,12 Harbour Street,,,,,,SECRETREMARK,Fedir,Vyhadane
            Klen Andriy,1979-01-20,missing,2022-05-05,"3 Shore Street, Mariupol",,,,,,SECRETREMARK,Fedir,Vyhadane
            Childname Minor,2015-02-02,missing,2022-05-05,Mariupol,,,,,,SECRETREMARK,Fedir,Vyhadane
            ,,killed,2022-04-02,"Izium, Kharkiv region",,,scar above the right eyebrow,grey wool coat,50-60,SECRETREMARK,,
            Gonename Retracted,1971-02-02,missing,2022-05-05,Mariupol,,,,,,SECRETREMARK,Fedir,Vyhadane
            """;
    private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "ar");
    private static final Pattern ADDRESS = Pattern.compile("/people/([0-9A-Za-z]+)$", Pattern.MULTILINE);

    @Autowired
    Rolling rolling;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        rolling.close();
    }

    @Test
    void everyWordStandsOnThePage() throws IOException, InterruptedException {
        rolling.open(Rolling.daily(new Everybody()), LANGUAGES.toArray(String[]::new));
        rolling.published(REGISTER);
        turns();
        rolling.retract(rolling.person("Gonename Retracted"));
        turns();

        int compared = 0;
        for (String language : LANGUAGES) {
            compared += compare(language);
        }
        assertThat(compared).as("five people, twice, in four languages").isEqualTo(5 * 2 * LANGUAGES.size());
        assertThat(rolling.everything()).doesNotContain("Gonename");
    }

    @Test
    void nobodyIsEverSentWhoIsNotPublic() {
        rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.comesIn(REGISTER);
        turns();
        assertThat(rolling.posts()).isEmpty();
        rolling.publish();
        turns();
        rolling.pass(Duration.ofDays(366));
        turns();

        String said = said();
        assertThat(said).contains("Yavir Oleksa", "Sosna Petro", "scar above");
        assertThat(said)
                .doesNotContain("Childname", "SECRETREMARK", "Fedir", "Unit Nine", "sergeant", "Camp Seven", "Harbour")
                .doesNotContain("Shore Street", "1990-03-02", "2 March");
        assertThat(rolling.posts()).as("all of it has expired").isEmpty();
    }

    private void turns() {
        for (int n = 0; n < 12; n++) {
            rolling.turn();
        }
    }

    /// All that was ever asked of the server to say.
    private String said() {
        var said = new ArrayList<String>();
        for (String method : List.of("sendMessage", "editMessageText")) {
            rolling.server()
                    .asked(method)
                    .forEach(asked -> said.add(asked.parameters().path("text").asString("")));
        }
        return Rolling.plain(String.join("\n", said));
    }

    private int compare(String language) throws IOException, InterruptedException {
        int compared = 0;
        String whole = "/in/" + rolling.register().operation();
        for (String post : rolling.posts()) {
            for (String block : post.split("\n\n")) {
                Matcher found = ADDRESS.matcher(block);
                if (found.find()) {
                    String page = page(whole + "/people/" + found.group(1) + "?lang=" + language);
                    String words = block.substring(0, block.lastIndexOf('\n'));
                    if (isOf(language, words)) {
                        Arrays.stream(words.split("[\\s·():…]+"))
                                .filter(word -> !word.isEmpty())
                                .forEach(word -> assertThat(page).contains(word));
                        compared++;
                    }
                }
            }
        }
        return compared;
    }

    /// A post is of the language in which its standing is said.
    private static boolean isOf(String language, String words) {
        return words.contains(
                switch (language) {
                    case "uk" -> "(Повідомлено)";
                    case "ru" -> "(Сообщено)";
                    case "ar" -> "(مُبلَّغ)";
                    default -> "(Reported)";
                });
    }

    private String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.body().replaceAll("<[^>]*>", " "));
    }
}
