package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;

/// The bot as the service runs it: nobody turns it by hand.
@WithBot
class LiveTest {

    private static final long CHAT = 81_001;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    TestKey key;

    private final FakeTelegram server = new FakeTelegram();

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
    }

    @Test
    void fetchesAnswersAndGoesOnAfterItWasStopped() throws InterruptedException {
        bot.live(server);
        server.writes(CHAT, "uk", "/start");
        waitFor("bot.hello");
        bot.close();
        server.writes(CHAT, "uk", "/help");
        bot.pass(Duration.ofSeconds(5));
        bot.live(server);
        waitFor("bot.help");
        assertThat(server.shown(CHAT)).hasSize(4);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!server.unacknowledged().isEmpty() && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertThat(server.unacknowledged()).isEmpty();
    }

    private void waitFor(String key) throws InterruptedException {
        String sentence = words.say(Locale.forLanguageTag("uk"), key);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (server.shown(CHAT).stream().noneMatch(one -> one.text().startsWith(sentence))
                && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertThat(server.last(CHAT).text()).startsWith(sentence);
    }
}
