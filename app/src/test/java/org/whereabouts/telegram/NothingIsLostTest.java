package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Telegram;

/// Three hundred updates, or ten thousand with `-Dwhereabouts.long=true`, while the database cuts whatever transaction
/// is under way, answers are lost, Telegram refuses, and updates come twice and in a wrong order: none is lost, and
/// none
/// is answered twice without saying so.
@WithBot
class NothingIsLostTest {

    private static final int UPDATES = Boolean.getBoolean("whereabouts.long") ? 10_000 : 300;
    private static final int A_CHAT = 10;
    private static final long SEED = 20_261_130;

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
    private int cuts;

    @BeforeEach
    void open() {
        key.unlock();
        database.sql("delete from telegram.update").update();
        database.sql("delete from telegram.outgoing").update();
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
                said.add(server.writes(chat(n), "en", "word " + n));
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
        }
        server.backwards(false);
        for (int n = 0; n < 15; n++) {
            bot.pass(Duration.ofMinutes(11));
            go(bot.open(server));
        }
        assertThat(cuts).as("transactions that were cut").isPositive();
        assertThat(server.unacknowledged()).isEmpty();
        everyUpdateIsAnsweredByOneReply();
        noReplyCameTwiceWithoutSayingSo();
    }

    private static long chat(int n) {
        return 90_000L + n / A_CHAT;
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

    /// A program that lives until something is cut, and then is started again.
    private void go(Telegram telegram) {
        try {
            bot.turn(telegram);
        } catch (RuntimeException cut) {
            cuts++;
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
                cuts++;
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
            long unmarked = heard.stream().filter(text -> !text.contains(mark)).count();
            assertThat(unmarked).isLessThanOrEqualTo(A_CHAT);
            assertThat(heard).hasSizeGreaterThanOrEqualTo(A_CHAT);
            marked += heard.size() - (int) unmarked;
        }
        assertThat(marked).isPositive();
        assertThat(count("select count(*) from telegram.outgoing where outcome = 'PERHAPS_TWICE'"))
                .isPositive();
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
