package org.whereabouts.telegram.opening;

import java.util.List;
import org.whereabouts.telegram.api.Telegram;

/// Opens the bot of a test's program, without anybody fetching by themselves.
public final class OpenInATest {

    /// The secret that Telegram shows.
    public static final String SECRET = "invented_secret_of_the_tests_0123456789";

    private OpenInATest() {}

    /// Opens it.
    public static void open(TheBot bot, Telegram telegram, String pages, String... channels) {
        bot.open(new TheBot.Open(telegram, SECRET, pages, List.of(channels), telegram::keep));
    }

    /// Opens it so that updates are fetched.
    public static void live(TheBot bot, Telegram telegram) {
        bot.open(new TheBot.Open(telegram, "", "", List.of(), telegram::keep));
    }

    /// Closes it until somebody mends its settings.
    public static void shut(TheBot bot) {
        bot.close();
        bot.shut();
    }

    /// Closes it.
    public static void close(TheBot bot) {
        bot.close();
    }
}
