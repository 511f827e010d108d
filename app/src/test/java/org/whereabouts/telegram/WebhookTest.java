package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Unhurried;
import org.whereabouts.telegram.opening.OpenInATest;

/// Updates that are brought: only by whoever shows the secret, and each once.
@WithBot
class WebhookTest {

    @LocalServerPort
    int port;

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    private final FakeTelegram server = new FakeTelegram();
    private final HttpClient client = HttpClient.newHttpClient();
    private Telegram telegram = new Unhurried().client(server);

    @BeforeEach
    void open() {
        key.unlock();
        telegram = bot.open(server);
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
        client.close();
    }

    @Test
    void areTakenUpWhenTheyAreBroughtWithTheSecret() throws IOException, InterruptedException {
        assertThat(telegram.bring("http://localhost:" + port + "/telegram/updates", OpenInATest.SECRET))
                .isInstanceOf(Answer.Done.class);
        server.writes(61_001, "ru", "/start");
        assertThat(server.deliver()).isEqualTo(204);
        bot.take(telegram);
        bot.post(telegram);
        assertThat(server.last(61_001).text()).contains(words.say(Locale.forLanguageTag("ru"), "bot.hello"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "forged",
                "invented_secret_of_the_tests_012345678",
                "invented_secret_of_the_tests_01234567890"
            })
    void areRefusedWithAnotherSecret(String secret) throws IOException, InterruptedException {
        String update = server.writes(61_002, "en", "/start");
        assertThat(bring(update, secret)).isEqualTo(404);
        assertThat(kept(update)).isZero();
    }

    @Test
    void areRefusedWhileTheBotIsClosedAndWithoutASecret() throws IOException, InterruptedException {
        bot.close();
        String update = server.writes(61_003, "en", "/start");
        assertThat(bring(update, "")).isEqualTo(404);
        assertThat(bring(update, OpenInATest.SECRET)).isEqualTo(404);
        assertThat(kept(update)).isZero();
    }

    @Test
    void areKeptOnceHoweverOftenTheyAreBrought() throws IOException, InterruptedException {
        String update = server.writes(61_004, "en", "/start");
        for (int n = 0; n < 3; n++) {
            assertThat(bring(update, OpenInATest.SECRET)).isEqualTo(204);
            bot.take(telegram);
            bot.post(telegram);
        }
        assertThat(kept(update)).isEqualTo(1);
        assertThat(server.shown(61_004)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"update_id\":\"7\"}", "{\"update_id\":-1}", "not json"})
    void areRefusedWhenTheyAreNone(String body) throws IOException, InterruptedException {
        assertThat(bring(body, OpenInATest.SECRET)).isEqualTo(400);
    }

    private int bring(String body, String secret) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/telegram/updates"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!secret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int kept(String update) {
        long number = Long.parseLong(update.replaceAll(".*\"update_id\":(\\d+).*", "$1"));
        return database.sql("select count(*) from telegram.update where number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
