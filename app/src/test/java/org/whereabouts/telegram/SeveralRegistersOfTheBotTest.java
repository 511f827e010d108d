package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// The bot of an installation with two registers.
@DirtiesContext
class SeveralRegistersOfTheBotTest extends Chatting {

    @Autowired
    Operations operations;

    @BeforeEach
    void openASecondRegister() {
        operations.put(new Operation(
                new Operation.Id("flood"),
                Map.of("en", "The flood", "uk", "Повінь"),
                List.of(Locale.forLanguageTag("uk"), Locale.ENGLISH),
                "strict"));
    }

    @Test
    void letOneChooseAndChooseAgain() {
        Person person = person("en", true);
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
