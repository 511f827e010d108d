package org.whereabouts.telegram.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.WithBot;
import org.whereabouts.telegram.api.Place;
import org.whereabouts.telegram.api.TelegramOverHttp;

@WithBot
class TellingCommandsTest {

    @Autowired
    TellingCommands commands;

    @Autowired
    Words words;

    private final FakeTelegram server = new FakeTelegram();
    private final TelegramOverHttp telegram =
            new TelegramOverHttp(new Place(server.address(), FakeTelegram.TOKEN, Duration.ofSeconds(5)));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsThemInEachLanguageAndInOneForAllOthers() {
        assertThat(commands.tell(telegram)).isTrue();
        assertThat(server.asked("setMyCommands"))
                .extracting(one -> one.parameters().path("language_code").asString("?"))
                .containsExactly("", "en", "uk", "ru", "ar");
        assertThat(server.asked("setMyCommands")).allSatisfy(one -> {
            var language = Words.LANGUAGES.stream()
                    .filter(known ->
                            one.parameters().path("language_code").asString("").equals(known.getLanguage()))
                    .findFirst()
                    .orElse(Words.LANGUAGES.getFirst());
            assertThat(one.parameters()
                            .path("commands")
                            .path(0)
                            .path("description")
                            .asString(""))
                    .isEqualTo(words.say(language, "bot.command.look"));
        });
    }

    @Test
    void saysWhetherTheyHaveToBeToldAgain() {
        server.next("setMyCommands", new FakeTelegram.Broken(502));
        assertThat(commands.tell(telegram)).isFalse();
        assertThat(commands.tell(telegram)).isTrue();
    }
}
