package org.whereabouts.telegram;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Unhurried;

/// A test in which people talk with the bot of the whole program over a server of ours.
@WithBot
abstract class Chatting {

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    TestKey key;

    final FakeTelegram server = new FakeTelegram();
    Telegram telegram = new Unhurried().client(server);

    @BeforeEach
    void open() {
        key.unlock();
        telegram = bot.open(server);
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
    }

    Person person(String language, boolean presses) {
        return new Person(server, telegram, bot, words, Locale.forLanguageTag(language), presses);
    }
}
