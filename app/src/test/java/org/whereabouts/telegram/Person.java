package org.whereabouts.telegram;

import java.util.Locale;
import java.util.Map;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.api.Telegram;

/// An invented person who talks with the bot, by pressing keys or by typing what stands on them.
final class Person {

    private static long next = 50_000;

    private final FakeTelegram server;
    private final Telegram telegram;
    private final Bot bot;
    private final Words words;
    private final Locale language;
    private final boolean presses;
    private final long chat = next++;
    private int messages;

    Person(FakeTelegram server, Telegram telegram, Bot bot, Words words, Locale language, boolean presses) {
        this.server = server;
        this.telegram = telegram;
        this.bot = bot;
        this.words = words;
        this.language = language;
        this.presses = presses;
    }

    long chat() {
        return chat;
    }

    /// How many messages and pressings it took.
    int messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    /// Writes something, and is answered.
    String says(String text) {
        messages++;
        server.writes(chat, language.toLanguageTag(), text);
        bot.turn(telegram);
        return heard();
    }

    /// Chooses what has these words.
    String chooses(String key) {
        messages++;
        if (presses) {
            server.presses(chat, language.toLanguageTag(), text(key));
        } else {
            server.writes(chat, language.toLanguageTag(), text(key).toUpperCase(language));
        }
        bot.turn(telegram);
        return heard();
    }

    /// Sends a file or something forwarded.
    String sends(Map<String, ?> fields) {
        messages++;
        server.sends(chat, language.toLanguageTag(), fields);
        bot.turn(telegram);
        return heard();
    }

    /// What the bot said last.
    String heard() {
        return server.shown(chat).stream()
                .filter(one -> !one.text().startsWith("> "))
                .reduce((one, other) -> other)
                .map(FakeTelegram.Shown::text)
                .orElse("");
    }
}
