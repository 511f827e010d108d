package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Unhurried;

/// The bot of an installation with two registers.
@WithBot
@DirtiesContext
class SeveralRegistersOfTheBotTest {

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    Operations operations;

    @Autowired
    TestKey key;

    private final FakeTelegram server = new FakeTelegram();
    private Telegram telegram = new Unhurried().client(server);

    @BeforeEach
    void open() {
        key.unlock();
        telegram = bot.open(server);
        operations.put(new Operation(
                new Operation.Id("flood"),
                Map.of("en", "The flood", "uk", "Повінь"),
                List.of(Locale.forLanguageTag("uk"), Locale.ENGLISH),
                "strict"));
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
    }

    @Test
    void letOneChooseAndChooseAgain() {
        var person = new Person(server, telegram, bot, words, Locale.ENGLISH, true);
        assertThat(person.says("/enquire")).contains(person.text("bot.register"));
        person.says("The flood");
        assertThat(person.chooses("bot.warning.understood")).contains(person.text("bot.ask.name"));
        assertThat(person.says("Invented Person")).contains(person.text("bot.ask.born"));
        assertThat(person.says("/register")).contains(person.text("bot.register"));
        assertThat(person.says("The flood"))
                .as("the same again")
                .contains(person.text("bot.menu"))
                .doesNotContain(person.text("bot.register.erased"));
        person.chooses("bot.menu.enquire");
        assertThat(server.last(person.chat()).keys()).containsKey(person.text("bot.ask.on"));
        person.says("/register");
        assertThat(person.says(operations.find(Operation.FIRST).orElseThrow().name(Locale.ENGLISH)))
                .contains(person.text("bot.register.erased"));
        person.chooses("bot.menu.enquire");
        assertThat(server.last(person.chat()).keys()).doesNotContainKey(person.text("bot.ask.on"));
    }
}
