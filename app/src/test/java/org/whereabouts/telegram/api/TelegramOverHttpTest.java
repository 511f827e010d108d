package org.whereabouts.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.api.Event.Sort;

@ExtendWith(OutputCaptureExtension.class)
class TelegramOverHttpTest {

    private static final Duration NOW = Duration.ZERO;
    private static final long ANYBODY = 40_001;
    private static final long CHANNEL = -100_500L;

    private final FakeTelegram server = new FakeTelegram();
    private final AtomicLong nanos = new AtomicLong();
    private final TelegramOverHttp telegram =
            new TelegramOverHttp(new Place(server.address(), FakeTelegram.TOKEN, Duration.ofSeconds(5)), nanos::get);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void knowsItsName() {
        assertThat(telegram.name().found()).contains(FakeTelegram.NAME);
    }

    @Test
    void isToldAgainWhatItDidNotSayThatItHas() {
        server.writes(ANYBODY, "uk", "перше");
        server.writes(ANYBODY, "uk", "друге");
        List<Update> first = telegram.fetch(0, NOW).found().orElseThrow();
        assertThat(telegram.fetch(0, NOW).found().orElseThrow())
                .isEqualTo(first)
                .hasSize(2);
        assertThat(telegram.fetch(first.getFirst().number(), NOW).found().orElseThrow())
                .containsExactly(first.getLast());
        assertThat(first.getLast().event()).isInstanceOfSatisfying(Event.Wrote.class, wrote -> {
            assertThat(wrote.words()).isEqualTo("друге");
            assertThat(wrote.language()).isEqualTo("uk");
            assertThat(wrote.chat()).isEqualTo(new ChatId(ANYBODY));
        });
    }

    @Test
    void waitsForSomethingToHappen() throws InterruptedException {
        Thread later = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            server.writes(ANYBODY, "ar", "مرحبا");
        });
        assertThat(telegram.fetch(0, Duration.ofSeconds(10)).found().orElseThrow())
                .hasSize(1);
        later.join();
    }

    @Test
    void postsEditsPinsAndDeletes() {
        server.meets(CHANNEL);
        var chat = new ChatId(CHANNEL);
        Posted posted = telegram.send(chat, Text.of("one", Keys.below(List.of(new Keys.Press("Yes", "y")))))
                .found()
                .orElseThrow();
        assertThat(server.last(CHANNEL).keys()).isEqualTo(Map.of("Yes", "y"));
        assertThat(telegram.edit(posted, Text.of("two"))).isInstanceOf(Answer.Done.class);
        assertThat(telegram.edit(posted, Text.of("two")).isRefused(Refusal.NOT_MODIFIED))
                .isTrue();
        assertThat(telegram.pin(posted)).isInstanceOf(Answer.Done.class);
        assertThat(server.last(CHANNEL))
                .isEqualTo(new FakeTelegram.Shown(posted.message(), "two", Map.of(), true, true));
        assertThat(telegram.delete(posted)).isInstanceOf(Answer.Done.class);
        assertThat(telegram.delete(posted).isRefused(Refusal.GONE)).isTrue();
        assertThat(telegram.edit(posted, Text.of("three")).isRefused(Refusal.GONE))
                .isTrue();
        assertThat(server.shown(CHANNEL)).isEmpty();
    }

    @Test
    void saysWhyItIsRefused() {
        var stranger = new ChatId(99);
        assertThat(telegram.send(stranger, Text.of("x")).isRefused(Refusal.UNKNOWN_CHAT))
                .isTrue();
        server.meets(ANYBODY);
        var chat = new ChatId(ANYBODY);
        assertThat(telegram.send(chat, Text.of("x".repeat(Text.LONGEST + 1))).isRefused(Refusal.TOO_LONG))
                .isTrue();
        server.blocks(ANYBODY);
        pass(Duration.ofSeconds(1));
        assertThat(telegram.send(chat, Text.of("x")).isRefused(Refusal.BLOCKED)).isTrue();
        var wrong = new TelegramOverHttp(
                new Place(server.address(), "1:" + "x".repeat(30), Duration.ofSeconds(5)), nanos::get);
        assertThat(wrong.name().isRefused(Refusal.NOT_ADMITTED)).isTrue();
    }

    @Test
    void keepsToOneASecondAChatAndTwentyAMinuteAChannel() {
        server.meets(ANYBODY);
        server.meets(CHANNEL);
        var chat = new ChatId(ANYBODY);
        assertThat(telegram.send(chat, Text.of("1"))).isInstanceOf(Answer.Done.class);
        pass(Duration.ofMillis(400));
        assertThat(telegram.send(chat, Text.of("2"))).isEqualTo(new Answer.TooSoon<>(Duration.ofMillis(600)));
        for (int n = 0; n < 20; n++) {
            assertThat(telegram.send(new ChatId(CHANNEL), Text.of("n" + n))).isInstanceOf(Answer.Done.class);
        }
        assertThat(telegram.send(new ChatId(CHANNEL), Text.of("n20")))
                .isEqualTo(new Answer.TooSoon<>(Duration.ofMinutes(1)));
        assertThat(server.asked("sendMessage")).hasSize(21);
    }

    @Test
    void keepsToThirtyASecondInAll() {
        int posted = 0;
        for (int n = 0; n < 40; n++) {
            server.meets(ANYBODY + n);
            posted += telegram.send(new ChatId(ANYBODY + n), Text.of("x")) instanceof Answer.Done ? 1 : 0;
        }
        assertThat(posted).isEqualTo(30);
        assertThat(server.asked("sendMessage")).hasSize(30);
        pass(Duration.ofSeconds(1));
        assertThat(telegram.send(new ChatId(ANYBODY + 39), Text.of("x"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void leavesAChatAloneForAsLongAsItIsAsked() {
        server.meets(ANYBODY);
        server.next("sendMessage", new FakeTelegram.Wait(7));
        var chat = new ChatId(ANYBODY);
        assertThat(telegram.send(chat, Text.of("x"))).isEqualTo(new Answer.TooSoon<>(Duration.ofSeconds(7)));
        pass(Duration.ofSeconds(6));
        assertThat(telegram.send(chat, Text.of("x"))).isEqualTo(new Answer.TooSoon<>(Duration.ofSeconds(1)));
        assertThat(server.asked("sendMessage")).hasSize(1);
        pass(Duration.ofSeconds(1));
        assertThat(telegram.send(chat, Text.of("x"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void knowsWhatItDoesNotKnow() {
        server.meets(ANYBODY);
        server.next("sendMessage", new FakeTelegram.Broken(500));
        server.next("sendMessage", new FakeTelegram.Broken(502));
        server.next("sendMessage", new FakeTelegram.Lost());
        for (int n = 0; n < 3; n++) {
            assertThat(telegram.send(new ChatId(ANYBODY), Text.of("x"))).isEqualTo(new Answer.Unknown<>());
            pass(Duration.ofSeconds(1));
        }
        server.close();
        assertThat(telegram.name()).isEqualTo(new Answer.NotReached<>());
    }

    @Test
    @Timeout(20)
    void leavesWhoeverIsSilentAfterTheHeadersOfAnAnswer() {
        var hasty = new TelegramOverHttp(
                new Place(server.address(), FakeTelegram.TOKEN, Duration.ofMillis(300)), nanos::get);
        server.meets(ANYBODY);
        server.next("sendMessage", new FakeTelegram.Silent());
        assertThat(hasty.send(new ChatId(ANYBODY), Text.of("x"))).isEqualTo(new Answer.Unknown<>());
        server.keeps("a", new byte[] {1});
        server.next("file", new FakeTelegram.Silent());
        assertThat(hasty.file("a")).isEqualTo(new Answer.Unknown<>());
        assertThat(hasty.file("a").found().orElseThrow()).containsExactly(1);
    }

    @Test
    void takesNoMoreOfAnAnswerThanItsLimit() {
        server.keeps("large", new byte[Telegram.LARGEST + 1]);
        server.next("getFile", new FakeTelegram.Smaller());
        assertThat(telegram.file("large").isRefused(Refusal.TOO_LARGE)).isTrue();
    }

    @Test
    void fetchesFilesAndKnowsWhichAreTooLarge() {
        server.keeps("a", new byte[] {1, 2, 3});
        server.keeps("b", new byte[Telegram.LARGEST + 1]);
        assertThat(telegram.file("a").found().orElseThrow()).containsExactly(1, 2, 3);
        assertThat(telegram.file("b").isRefused(Refusal.TOO_LARGE)).isTrue();
        assertThat(telegram.file("c").isRefused(Refusal.GONE)).isTrue();
    }

    @Test
    void readsFilesAndOrigins() {
        server.sends(
                ANYBODY,
                "ru",
                Map.of(
                        "caption", "подпись",
                        "photo",
                                List.of(
                                        Map.of("file_id", "s", "file_size", 5),
                                        Map.of("file_id", "l", "file_size", 50)),
                        "forward_origin",
                                Map.of(
                                        "type",
                                        "channel",
                                        "date",
                                        1_700_000_000,
                                        "message_id",
                                        45,
                                        "chat",
                                        Map.of("id", -1001, "type", "channel", "username", "invented"))));
        var event = telegram.fetch(0, NOW).found().orElseThrow().getFirst().event();
        assertThat(event).isInstanceOfSatisfying(Event.Wrote.class, wrote -> {
            assertThat(wrote.words()).isEqualTo("подпись");
            assertThat(wrote.files()).containsExactly(new Event.FileSent(Sort.PHOTO, "l", 50));
            assertThat(wrote.origins().getFirst().key()).isEqualTo("channel -1001/45");
            assertThat(wrote.origins().getFirst().channel()).isEqualTo("invented");
        });
    }

    @Test
    void stumblesOverNothing() {
        for (String odd : List.of(
                "",
                "[]",
                "7",
                "{",
                "{\"message\":7}",
                "{\"message\":{\"chat\":{\"type\":\"private\",\"id\":\"x\"}}}",
                "{\"callback_query\":{}}",
                "{\"message\":{\"chat\":{\"type\":\"supergroup\",\"id\":-5},\"text\":\"x\"}}")) {
            assertThat(new Update(1, odd).event()).isNotNull();
        }
    }

    @Test
    void canBeBroughtUpdatesInstead() {
        assertThat(telegram.bring("https://invented.example/telegram", "a_secret"))
                .isInstanceOf(Answer.Done.class);
        assertThat(telegram.fetch(0, NOW).isRefused(Refusal.TAKEN)).isTrue();
        assertThat(telegram.keep()).isInstanceOf(Answer.Done.class);
        assertThat(telegram.fetch(0, NOW)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void theTokenIsNowhereWhateverGoesWrong(CapturedOutput output) {
        var place = new Place("http://127.0.0.1:1", FakeTelegram.TOKEN, Duration.ofMillis(300));
        assertThat(new TelegramOverHttp(place).name()).isEqualTo(new Answer.NotReached<>());
        assertThat(place.toString()).doesNotContain(FakeTelegram.TOKEN);
        server.next("getMe", new FakeTelegram.Lost());
        telegram.name();
        assertThat(output.getAll()).doesNotContain(FakeTelegram.TOKEN, FakeTelegram.TOKEN.substring(10));
        String broken = FakeTelegram.TOKEN + " ";
        assertThatThrownBy(() -> new Place("https://api.telegram.org", broken, Duration.ofSeconds(1)))
                .hasNoCause()
                .hasMessageNotContaining(FakeTelegram.TOKEN);
        assertThatThrownBy(() -> new Place("http://api.telegram.org", FakeTelegram.TOKEN, Duration.ofSeconds(1)))
                .hasMessageContaining("WA-1702");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
