package org.whereabouts.telegram.opening;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.whereabouts.registry.Grade;
import org.whereabouts.telegram.api.Telegram;

/// Opens the bot of a test's program, without anybody fetching by themselves.
public final class OpenInATest {

    /// The secret that Telegram shows.
    public static final String SECRET = "invented_secret_of_the_tests_0123456789";

    private OpenInATest() {}

    /// Opens it.
    ///
    /// @param channels that it follows: `name`, or `name=B3`
    public static void open(TheBot bot, Telegram telegram, String pages, String... channels) {
        bot.open(new TheBot.Open(telegram, SECRET, pages, graded(channels), telegram::keep));
    }

    private static Map<String, Grade> graded(String... channels) {
        return Arrays.stream(channels)
                .map(one -> one.split("="))
                .collect(Collectors.toMap(
                        one -> one[0],
                        one -> one.length == 1
                                ? Grade.UNJUDGED
                                : Grade.parse(one[1]).orElseThrow()));
    }

    /// Opens it so that updates are fetched.
    public static void live(TheBot bot, Telegram telegram) {
        bot.open(new TheBot.Open(telegram, "", "", Map.of(), telegram::keep));
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
