package org.whereabouts.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.WithBot;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.api.Unhurried;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.sending.Outbox.Claim;

/// What becomes of a reply that cannot be sent at once.
@WithBot
class SendingRepliesTest {

    private static final long CHAT = 81_001;
    private static final Instant NOW = MovingClock.NOON;

    @Autowired
    KeyInTheFolder keys;

    private final FakeTelegram server = new FakeTelegram();
    private final Unhurried time = new Unhurried();
    private final Telegram telegram = time.client(server);
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final MovingClock clock = new MovingClock();

    @AfterEach
    void close() {
        server.close();
    }

    private void say(String words, boolean lasts) {
        server.meets(CHAT);
        var act = new Act.Say(new ChatId(CHAT), Text.of(words), "(twice)", lasts);
        outbox.add("a", 1, NOW, keys.key().seal(Claim.place("a"), act.json()));
    }

    /// Tries that often, as late as it may be.
    private void tries(int often) {
        var sending = new SendingReplies(outbox, keys, clock);
        for (int n = 0; n < often; n++) {
            sending.sendNext(telegram);
            clock.pass(Duration.ofHours(2));
            time.second();
        }
    }

    @Test
    void whatOnlyHasToWaitIsNeverGivenUp() {
        say("words", false);
        for (int n = 0; n < 60; n++) {
            server.next("sendMessage", new FakeTelegram.Wait(1));
        }
        tries(61);
        assertThat(server.last(CHAT).text()).isEqualTo("words");
    }

    @Test
    void whatFailsIsGivenUpAtLastButNotAReceipt() {
        say("words", false);
        for (int n = 0; n < 60; n++) {
            server.next("sendMessage", new FakeTelegram.Broken(500));
        }
        tries(60);
        assertThat(server.asked("sendMessage")).hasSize(40);
        say("receipt", true);
        tries(70);
        assertThat(server.shown(CHAT)).extracting(FakeTelegram.Shown::text).containsExactly("receipt\n\n(twice)");
    }

    @Test
    void whatNobodyCanReadKeepsNothingFromBeingSent() {
        outbox.add("a", 1, NOW, keys.key().seal(Claim.place("a"), "{\"chat\":7}".getBytes(StandardCharsets.UTF_8)));
        say("words", false);
        tries(2);
        assertThat(server.last(CHAT).text()).isEqualTo("words");
    }

    @Test
    void theMarkStandsAlsoBeneathTheLongestTextAndNoLetterIsHalved() {
        say("😀".repeat(Text.LONGEST / 2), false);
        server.next("sendMessage", new FakeTelegram.Lost());
        tries(2);
        List<String> texts =
                server.shown(CHAT).stream().map(FakeTelegram.Shown::text).toList();
        assertThat(texts).hasSize(2);
        assertThat(texts.getLast()).endsWith("😀…\n\n(twice)").hasSizeLessThanOrEqualTo(Text.LONGEST);
    }
}
