package org.whereabouts.telegram.channel;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.FakeTelegram.Shown;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Unhurried;
import org.whereabouts.telegram.channel.Manner.Period;
import org.whereabouts.telegram.channel.posting.KeepingTheList;

/// The list as tests speak to it: people are published, a turn is taken, the channel is read.
final class Rolling {

    private static final AtomicLong CHANNELS = new AtomicLong(-1_001_234_567_890L);
    static final String PAGES = "https://invented.example";

    private final TheList list;
    private final KeepingTheList keeping;
    private final FreshRegisters registers;
    private final MovingClock clock;
    private final JdbcClient database;
    private final Publishing publishing;
    private final Changes changes;
    private @Nullable FakeTelegram server;
    private @Nullable FreshRegister register;
    private Unhurried time = new Unhurried();
    private long channel;

    /// How something is published and taken back.
    record Publishing(PublishingEntries publishing, RetractingAnEntry retracting) {}

    Rolling(
            TheList list,
            KeepingTheList keeping,
            FreshRegisters registers,
            MovingClock clock,
            JdbcClient database,
            PublishingEntries publishing,
            RetractingAnEntry retracting,
            Changes changes) {
        this.list = list;
        this.keeping = keeping;
        this.registers = registers;
        this.clock = clock;
        this.database = database;
        this.changes = changes;
        this.publishing = new Publishing(publishing, retracting);
    }

    /// Opens an empty channel of an empty register.
    FakeTelegram open(Manner manner, String... languages) {
        clock.set(MovingClock.NOON);
        database.sql("truncate telegram.receipt, telegram.place, telegram.post, telegram.channel, telegram.followed")
                .update();
        FreshRegister fresh = registers.open();
        registers.operations().put(new Operation(fresh.operation(), Map.of("en", "A test"), Words.LANGUAGES, "strict"));
        register = fresh;
        time = new Unhurried();
        var there = new FakeTelegram();
        channel = CHANNELS.decrementAndGet();
        there.meets(channel);
        server = there;
        var tongues = List.of(languages).stream().map(Locale::forLanguageTag).toList();
        var board = new Board(new ChatId(channel), "invented_list", fresh.operation(), tongues);
        list.open(List.of(board), manner, PAGES, false);
        turn();
        return there;
    }

    /// The usual manner: a digest a day.
    static Manner daily(Manner.Singles singles) {
        return new Manner(Period.DAY, singles, 200);
    }

    void close() {
        list.close();
        server().close();
        clock.set(MovingClock.NOON);
    }

    long channel() {
        return channel;
    }

    FakeTelegram server() {
        return Objects.requireNonNull(server);
    }

    FreshRegister register() {
        return Objects.requireNonNull(register);
    }

    /// A client whose limits follow the clock of this test.
    Telegram client() {
        return time.client(server());
    }

    /// A list comes in.
    void comesIn(String csv) {
        register().taken("list.csv", csv);
    }

    /// Everybody in the register is published who may be.
    void publish() {
        publishing.publishing().publish(register().entries(), new Decision("test", "invented"));
    }

    /// A list comes in, and is published.
    void published(String csv) {
        comesIn(csv);
        publish();
    }

    void retract(Person.Id person) {
        publishing.retracting().retract(person, new Decision("test", "invented reason"));
    }

    void putBack(long number) {
        publishing.retracting().undo(number, "test");
    }

    /// A minute passes, and another turn is taken, by a program that has just started.
    void turn() {
        turn(Duration.ofMinutes(1), client());
    }

    /// Time passes, and another turn is taken.
    void turn(Duration pause, Telegram telegram) {
        pass(pause);
        settle();
        keeping.turn(telegram);
    }

    /// Others write in this database too, and what is younger than the oldest of their transactions is not told of yet.
    private void settle() {
        long moment = changes.moment();
        while (!changes.isSettled(moment)) {
            Thread.onSpinWait();
        }
    }

    /// Time passes.
    void pass(Duration pause) {
        clock.pass(pause);
        for (long second = 0; second < Math.min(pause.toSeconds(), 120); second++) {
            time.second();
        }
    }

    Person.Id person(String name) {
        return register().reportsOf(name).getLast().person();
    }

    /// What stands in the channel, without the index and without invisible marks.
    List<String> posts() {
        return server().shown(channel).stream()
                .filter(one -> !one.pinned())
                .map(Shown::text)
                .map(Rolling::plain)
                .toList();
    }

    /// All that anybody can read in the channel.
    String everything() {
        return plain(String.join(
                "\n", server().shown(channel).stream().map(Shown::text).toList()));
    }

    int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }
}
