package org.whereabouts.telegram.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.channel.Manner.Everybody;
import org.whereabouts.telegram.channel.Manner.Nobody;
import org.whereabouts.telegram.opening.OpenInATest;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.store.AnotherProgram;

/// Programs are killed, answers are lost, Telegram refuses: no name stays in the channel that had to go, and none is
/// missing for good.
/// All people here are invented.
@WithList
class NothingIsForgottenTest {

    private static final String ONE = "name,date of birth,status\nYavir Oleksa,1990,missing\n";
    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    Rolling rolling;

    @Autowired
    Receipts receipts;

    @AfterEach
    void close() {
        rolling.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aKillBetweenAnyTwoCallsLosesNothing(int call) {
        FakeTelegram server = rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published(ONE);
        int asked = asked(server);
        Telegram killed = killedAt((call + 1) / 2, call % 2 == 0);
        try {
            rolling.turn(SOON, killed);
        } catch (IllegalStateException kill) {
            assertThat(kill).hasMessage("killed");
        }
        assertThat(asked(server)).isGreaterThanOrEqualTo(asked);
        rolling.turn();
        rolling.turn();

        long named =
                rolling.posts().stream().filter(text -> text.contains("Yavir")).count();
        assertThat(named).as("the digest and the single, each once").isEqualTo(2);
        assertThat(rolling.count("select count(*) from telegram.place where named"))
                .isEqualTo(2);

        Person.Id gone = rolling.person("Yavir Oleksa");
        rolling.retract(gone);
        try {
            rolling.turn(SOON, killedAt((call + 1) / 2, call % 2 == 0));
        } catch (IllegalStateException kill) {
            assertThat(kill).hasMessage("killed");
        }
        rolling.turn();
        assertThat(rolling.everything()).doesNotContain("Yavir");
        assertThat(receipts.of(gone)).hasSize(2).allMatch(receipt -> receipt.done() != null);
    }

    @Test
    void whatMayHaveBeenPostedNamesNobodyAndIsCounted() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published(ONE);
        server.next("sendMessage", new FakeTelegram.Lost());
        rolling.turn();
        assertThat(rolling.posts())
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("Yavir"));

        rolling.turn();
        assertThat(rolling.posts()).hasSize(2);
        assertThat(rolling.posts().getFirst()).contains("in a moment").doesNotContain("Yavir");
        assertThat(rolling.posts().getLast()).contains("Yavir Oleksa");
        assertThat(rolling.count("select sum(strays)::int from telegram.post")).isOne();
    }

    @Test
    void anEditWhoseAnswerIsLostIsMadeAgain() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published(ONE);
        server.next("editMessageText", new FakeTelegram.Lost());
        rolling.turn();
        Person.Id gone = rolling.person("Yavir Oleksa");
        rolling.retract(gone);
        rolling.turn();
        assertThat(rolling.everything()).doesNotContain("Yavir");
        assertThat(receipts.of(gone)).singleElement().matches(receipt -> receipt.done() != null);
    }

    @Test
    void telegramIsLeftAloneForAsLongAsItAsks() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published(ONE);
        Telegram telegram = rolling.client();
        server.next("sendMessage", new FakeTelegram.Wait(20));
        rolling.turn(SOON, telegram);
        int asked = asked(server);
        rolling.turn(Duration.ofSeconds(15), telegram);
        assertThat(asked(server)).isEqualTo(asked);
        rolling.turn(Duration.ofSeconds(6), telegram);
        assertThat(rolling.everything()).contains("Yavir Oleksa");
    }

    @Test
    void whenTelegramIsBrokenARetractionIsTriedAgainWithinTheMinute() {
        FakeTelegram server = rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published(ONE);
        rolling.turn();
        server.next("deleteMessage", new FakeTelegram.Broken(502));
        server.next("deleteMessage", new FakeTelegram.Broken(500));
        Person.Id gone = rolling.person("Yavir Oleksa");
        rolling.retract(gone);
        Telegram telegram = rolling.client();
        for (int turns = 0; turns < 10; turns++) {
            rolling.turn(SOON, telegram);
        }
        assertThat(rolling.everything()).doesNotContain("Yavir");
        assertThat(receipts.of(gone)).hasSize(2).allSatisfy(receipt -> {
            assertThat(receipt.done()).isNotNull();
            assertThat(Duration.between(receipt.asked(), receipt.done())).isLessThan(Duration.ofMinutes(1));
        });
        assertThat(receipts.of(gone).stream().mapToInt(Receipts.Receipt::tries).sum())
                .isPositive();
    }

    @Test
    void aFloodOfNewsNeverGoesPastTheLimitAndARetractionGoesBeforeIt() {
        FakeTelegram server = rolling.open(Rolling.daily(new Everybody()), "en");
        var csv = new StringBuilder("name,date of birth,status\n");
        for (int n = 0; n < 40; n++) {
            csv.append("Vyhadanenko")
                    .append((char) ('a' + n % 26))
                    .append(" Flood")
                    .append((char) ('a' + n / 26))
                    .append(",1990,missing\n");
        }
        rolling.published(csv.toString());
        Telegram telegram = rolling.client();
        int before = messages(server);
        for (int turns = 0; turns < 19; turns++) {
            rolling.turn(SOON, telegram);
        }
        assertThat(messages(server) - before).as("in 57 seconds").isBetween(10, 20);
        // All were published at once, so that chance says who stands there by now.
        Matcher somebody = Pattern.compile("Vyhadanenko[a-z] Flood[a-z]").matcher(rolling.everything());
        assertThat(somebody.find()).isTrue();
        Person.Id gone = rolling.person(somebody.group());
        rolling.retract(gone);
        rolling.turn(SOON, telegram);
        assertThat(rolling.everything()).doesNotContain(somebody.group());
        assertThat(receipts.of(gone)).isNotEmpty().allMatch(receipt -> receipt.done() != null);
    }

    @Test
    void twoProgramsOnOneDatabaseDoNotBothPost(@Autowired DataSource database) {
        Turn one = AnotherProgram.turn(database);
        Turn other = AnotherProgram.turn(database);
        rolling.open(Rolling.daily(new Nobody()), "en");
        try {
            assertThat(one.mine()).isTrue();
            assertThat(other.mine()).isFalse();
            assertThat(one.mine()).isTrue();
            one.over();
            assertThat(other.mine()).isTrue();
            assertThat(one.mine()).isFalse();
        } finally {
            one.over();
            other.over();
        }
    }

    /// By the real clockwork, over HTTP.
    @Test
    void aRetractionReachesThePostWithinAMinuteByItself(@Autowired TheBot bot, @Autowired Turn turn)
            throws InterruptedException {
        FakeTelegram server = rolling.open(Rolling.daily(new Everybody()), "en");
        OpenInATest.open(bot, rolling.client(), Rolling.PAGES);
        try {
            rolling.published(ONE);
            untilNamed(2);
            long asked = System.nanoTime();
            rolling.retract(rolling.person("Yavir Oleksa"));
            untilNamed(0);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMinutes(1));
            assertThat(server.shown(rolling.channel())).as("the index stays").hasSize(1);
        } finally {
            OpenInATest.close(bot);
            Thread.sleep(500);
            turn.over();
        }
    }

    private void untilNamed(int times) throws InterruptedException {
        long begun = System.nanoTime();
        while (rolling.posts().stream().filter(text -> text.contains("Yavir")).count() != times) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
            Thread.sleep(100);
        }
    }

    /// A program that ends at a call: before it is made, or before its answer is heard.
    private Telegram killedAt(int call, boolean made) {
        Telegram real = rolling.client();
        var calls = new AtomicInteger();
        return (Telegram) Proxy.newProxyInstance(
                Telegram.class.getClassLoader(), new Class<?>[] {Telegram.class}, (proxy, method, arguments) -> {
                    boolean last = calls.incrementAndGet() == call;
                    if (last && !made) {
                        throw new IllegalStateException("killed");
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        if (last) {
                            throw new IllegalStateException("killed");
                        }
                        return answer;
                    } catch (InvocationTargetException broken) {
                        throw broken.getCause();
                    }
                });
    }

    private static int asked(FakeTelegram server) {
        return messages(server)
                + server.asked("deleteMessage").size()
                + server.asked("pinChatMessage").size();
    }

    private static int messages(FakeTelegram server) {
        return server.asked("sendMessage").size()
                + server.asked("editMessageText").size();
    }
}
