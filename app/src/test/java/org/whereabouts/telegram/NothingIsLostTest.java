package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Telegram;

/// Three hundred updates, or ten thousand with `-Dwhereabouts.long=true`, while the database cuts whatever transaction
/// is under way, programs are abandoned in the middle of whatever they do and others begin beside them, answers are
/// lost, Telegram refuses, and updates come twice and in a wrong order: none is lost, and none is answered twice
/// without
/// saying so. In a chat no two messages have the same answer, so that a second one cannot hide behind the first.
@WithBot
class NothingIsLostTest {

    private static final int UPDATES =
            Integer.getInteger("whereabouts.updates", Boolean.getBoolean("whereabouts.long") ? 10_000 : 300);
    private static final long SEED = 20_261_130;
    private static final int TELLS = 5;
    private static final int ABANDONED = 6;

    /// What most write.
    private static final List<String> LOOKING = List.of(
            "/start",
            "/help",
            "/language",
            "/register",
            "/delete",
            "/nonsense",
            "what?",
            "/look",
            "bot.warning.understood",
            "Invented");

    /// What every fifth writes: in the end a telling is filed, once.
    private static final List<String> TELLING = List.of(
            "/start",
            "/report",
            "bot.warning.understood",
            "choice.about.someone",
            "Seen in Invented Street",
            "bot.tell.done",
            "choice.source.saw",
            "bot.reach.no",
            "bot.tell.send",
            "/help");

    private static final int A_CHAT = LOOKING.size();

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    JdbcClient database;

    @Autowired
    TestKey key;

    private final FakeTelegram server = new FakeTelegram();
    private final Random chance = new Random(SEED);
    private final AtomicInteger cuts = new AtomicInteger();
    private final List<Thread> abandoned = new ArrayList<>();

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("delete from telegram.update").update();
        database.sql("delete from telegram.outgoing").update();
        database.sql("delete from enquiries.telling").update();
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
    }

    @Test
    void whateverIsCut() throws InterruptedException {
        var said = new ArrayList<String>();
        var isOver = new AtomicBoolean();
        Thread cutting = Thread.startVirtualThread(() -> cut(isOver));
        try {
            for (int n = 0; n < UPDATES; n++) {
                said.add(server.writes(chat(n), "en", word(n)));
                if (n % 10 == 9) {
                    trouble(said);
                    go(bot.open(server));
                }
            }
            for (int n = 0; n < 20; n++) {
                bot.pass(Duration.ofMinutes(2));
                go(bot.open(server));
            }
        } finally {
            isOver.set(true);
            cutting.join();
            for (Thread one : abandoned) {
                one.join();
            }
        }
        server.backwards(false);
        for (int n = 0; n < 15; n++) {
            bot.pass(Duration.ofMinutes(11));
            go(bot.open(server));
        }
        assertThat(cuts.get()).as("transactions that were cut").isPositive();
        assertThat(abandoned).isNotEmpty();
        assertThat(server.unacknowledged()).isEmpty();
        everyUpdateIsAnsweredByOneReply();
        noReplyCameTwiceWithoutSayingSo();
        everyTellingIsFiledOnce();
    }

    private static long chat(int n) {
        return 90_000L + n / A_CHAT;
    }

    private static boolean tells(long chat) {
        return chat % TELLS == 0;
    }

    private String word(int n) {
        String word = (tells(chat(n)) ? TELLING : LOOKING).get(n % A_CHAT);
        return words.has(word) ? words.say(Locale.ENGLISH, word) : word;
    }

    /// What the network and Telegram do.
    private void trouble(List<String> said) {
        server.backwards(chance.nextBoolean());
        server.again(List.of(said.get(chance.nextInt(said.size())), said.getLast()));
        for (String method : List.of("getUpdates", "sendMessage")) {
            switch (chance.nextInt(6)) {
                case 0 -> server.next(method, new FakeTelegram.Lost());
                case 1 -> server.next(method, new FakeTelegram.Broken(500));
                case 2 -> server.next(method, new FakeTelegram.Wait(3));
                default -> {}
            }
        }
    }

    /// A program that lives until something is cut, or is left where it is while another one begins.
    private void go(Telegram telegram) throws InterruptedException {
        Thread program = Thread.startVirtualThread(() -> {
            try {
                bot.turn(telegram);
            } catch (RuntimeException cut) {
                cuts.incrementAndGet();
            }
        });
        if (chance.nextInt(ABANDONED) == 0) {
            program.join(Duration.ofMillis(chance.nextInt(1, 60)));
            abandoned.add(program);
        } else {
            program.join();
        }
        bot.pass(Duration.ofSeconds(5));
    }

    /// Kills every connection to the database but the one by which it is done.
    private void cut(AtomicBoolean isOver) {
        var often = new Random(SEED);
        while (!isOver.get()) {
            try {
                Thread.sleep(often.nextInt(20, 120));
                database.sql("""
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid()
                                and query like '%telegram.%'
                                """).query(Long.class).single();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException wasCutItself) {
                cuts.incrementAndGet();
            }
        }
    }

    private void everyUpdateIsAnsweredByOneReply() {
        assertThat(count("select count(*) from telegram.update where outcome = 'ANSWERED'"))
                .isEqualTo(UPDATES);
        assertThat(count("select count(*) from telegram.update where sealed is not null"))
                .isZero();
        assertThat(count("select count(*) from telegram.outgoing")).isEqualTo(UPDATES);
        assertThat(count("select count(distinct update) from telegram.outgoing"))
                .isEqualTo(UPDATES);
        assertThat(count("select count(*) from telegram.outgoing where outcome in ('DONE', 'PERHAPS_TWICE')"))
                .isEqualTo(UPDATES);
    }

    private void noReplyCameTwiceWithoutSayingSo() {
        String mark = words.say(Locale.ENGLISH, "bot.twice");
        int marked = 0;
        for (int n = 0; n < UPDATES; n += A_CHAT) {
            List<String> heard = server.shown(chat(n)).stream()
                    .map(FakeTelegram.Shown::text)
                    .filter(text -> !text.startsWith("> "))
                    .toList();
            List<String> unmarked =
                    heard.stream().filter(text -> !text.contains(mark)).toList();
            assertThat(unmarked).doesNotHaveDuplicates();
            assertThat(heard.stream()
                            .map(text -> text.replace(mark, "").strip())
                            .distinct())
                    .as("one answer for each message")
                    .hasSize(A_CHAT);
            marked += heard.size() - unmarked.size();
        }
        assertThat(marked).isPositive();
        assertThat(count("select count(*) from telegram.outgoing where outcome = 'PERHAPS_TWICE'"))
                .isPositive();
    }

    private void everyTellingIsFiledOnce() {
        long chats = IntStream.range(0, UPDATES / A_CHAT)
                .filter(n -> tells(chat(n * A_CHAT)))
                .count();
        assertThat(count("select count(*) from enquiries.telling")).isEqualTo((int) chats);
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
