package org.whereabouts.telegram.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.whereabouts.registry.Grade;
import org.whereabouts.telegram.FakeTelegram;

@ExtendWith(OutputCaptureExtension.class)
class OpeningTheBotTest {

    private static final String SECRET = "s".repeat(32);

    private final FakeTelegram server = new FakeTelegram();
    private final TheBot bot = new TheBot();
    private final Map<String, String> settings = new HashMap<>(Map.of("token", FakeTelegram.TOKEN));

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "token, '', token-file, wrong.missing",
        "token, 12, token-file, wrong.token",
        "token-file, /nowhere/at/all, token-file, wrong.file",
        "address, http://telegram.example, address, wrong.address",
        "address, '::', address, wrong.address",
        "webhook.address, http://invented.example, webhook.address, wrong.address",
        "webhook.address, https://invented.example, webhook.secret-file, wrong.secret",
        "channels, '@a b', channels, wrong.channels",
        "channels, @invented=B7, channels, wrong.channels"
    })
    void saysWhichSettingIsInTheWay(String name, String value, String wrong, String why) {
        settings.put(name, value);
        assertThatThrownBy(() -> new Settings(settings::get).wishes())
                .isInstanceOfSatisfying(Settings.Wrong.class, found -> {
                    assertThat(found.name()).isEqualTo(wrong);
                    assertThat(found.why()).isEqualTo(why);
                });
    }

    @Test
    void readsSecretsFromFilesAndLinksToNothingButHttps(@TempDir Path folder) throws Exception {
        Path token = Files.writeString(folder.resolve("token"), FakeTelegram.TOKEN + "\n");
        settings.remove("token");
        settings.put("token-file", token.toString());
        settings.put("pages", "http://localhost:8080");
        settings.put("channels", "@Invented=b3, another_one");
        var wishes = new Settings(settings::get).wishes();
        assertThat(wishes.place().token()).isEqualTo(FakeTelegram.TOKEN);
        assertThat(wishes.pages()).isEmpty();
        assertThat(wishes.channels())
                .containsOnly(
                        Map.entry("invented", Grade.parse("B3").orElseThrow()),
                        Map.entry("another_one", Grade.UNJUDGED));
        settings.put("pages", "https://invented.example/");
        assertThat(new Settings(settings::get).wishes().pages()).isEqualTo("https://invented.example");
        assertThat(wishes.toString()).doesNotContain(FakeTelegram.TOKEN);
    }

    @Test
    void opensAndTakesBackAWebhookThatStandsFromEarlier(CapturedOutput output) {
        prepare(Map.of("webhook.address", "https://invented.example", "webhook.secret", SECRET));
        assertThat(server.webhook()).isEqualTo("https://invented.example/telegram/updates");
        assertThat(bot.secret()).isEqualTo(SECRET);
        assertThat(bot.fetches()).isEmpty();
        assertThat(bot.telegram()).isPresent();
        prepare(Map.of());
        assertThat(server.webhook()).isEmpty();
        assertThat(bot.fetches()).isPresent();
        assertThat(output.getAll()).contains("@" + FakeTelegram.NAME).doesNotContain(FakeTelegram.TOKEN, SECRET);
    }

    @Test
    void asksAgainForTheWayUntilItIsReached() {
        server.next("setWebhook", new FakeTelegram.Broken(502));
        prepare(Map.of("webhook.address", "https://invented.example", "webhook.secret", SECRET));
        assertThat(server.webhook()).isEmpty();
        server.next("setWebhook", new FakeTelegram.Broken(502));
        bot.ask();
        assertThat(server.webhook()).isEmpty();
        bot.ask();
        assertThat(server.webhook()).isEqualTo("https://invented.example/telegram/updates");
        bot.ask();
        assertThat(server.asked("setWebhook"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(
                                one.parameters().path("max_connections").asInt(0))
                        .isEqualTo(1));
    }

    @Test
    void staysClosedWhenNobodyAskedForItOrTheTokenIsNotOne() {
        new OpeningTheBot(new MockEnvironment(), bot).prepare();
        assertThat(bot.telegram()).isEmpty();
        assertThat(bot.isShut()).isFalse();
        prepare(Map.of("token", "1:" + "x".repeat(30)));
        assertThat(bot.telegram()).isEmpty();
        assertThat(bot.isShut()).isTrue();
    }

    private void prepare(Map<String, String> more) {
        var environment = new MockEnvironment()
                .withProperty("whereabouts.telegram.on", "true")
                .withProperty("whereabouts.telegram.token", FakeTelegram.TOKEN)
                .withProperty("whereabouts.telegram.address", server.address());
        more.forEach((name, value) -> environment.setProperty("whereabouts.telegram." + name, value));
        new OpeningTheBot(environment, bot).prepare();
    }
}
