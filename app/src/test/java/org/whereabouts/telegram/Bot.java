package org.whereabouts.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Place;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.TelegramOverHttp;
import org.whereabouts.telegram.api.Unhurried;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.opening.OpenInATest;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.receiving.Inbox;
import org.whereabouts.telegram.receiving.ReceivingUpdates;
import org.whereabouts.telegram.sending.SendingReplies;
import org.whereabouts.telegram.talking.TakingUpUpdates;

/// The bot of a test's program, turned by hand: what happened is fetched, stored, taken up and answered when a test
/// says
/// so, and a second passes between two messages.
public final class Bot {

    /// Where the pages are said to be.
    public static final String PAGES = "https://invented.example";

    /// A channel that is followed.
    public static final String CHANNEL = "invented_channel";

    private static final List<String> CLOCKWORKS = List.of("fetchingBehind", "talkingBehind", "postingBehind");

    private final TheBot bot;
    private final Inbox inbox;
    private final Parts parts;
    private final MovingClock clock;
    private final Map<String, Clockwork> clockworks;
    private final Unhurried time = new Unhurried();

    /// What does the work.
    public record Parts(ReceivingUpdates receiving, TakingUpUpdates taking, SendingReplies sending) {}

    Bot(TheBot bot, Inbox inbox, Parts parts, MovingClock clock, Map<String, Clockwork> clockworks) {
        this.bot = bot;
        this.inbox = inbox;
        this.parts = parts;
        this.clock = clock;
        this.clockworks = clockworks;
    }

    /// Opens it towards a server.
    Telegram open(FakeTelegram server) {
        stop();
        Telegram telegram = time.client(server);
        OpenInATest.open(bot, telegram, PAGES, CHANNEL + "=C3");
        return telegram;
    }

    /// Opens it as the service does: it fetches, talks and posts by itself, until it is closed.
    void live(FakeTelegram server) {
        stop();
        OpenInATest.live(
                bot, new TelegramOverHttp(new Place(server.address(), FakeTelegram.TOKEN, Duration.ofSeconds(5))));
        CLOCKWORKS.forEach(name -> one(name).start());
    }

    private Clockwork one(String name) {
        Clockwork one = clockworks.get(name);
        if (one == null) {
            throw new AssertionError("nothing goes on behind by the name of " + name);
        }
        return one;
    }

    private void stop() {
        CLOCKWORKS.forEach(name -> one(name).stop());
    }

    void close() {
        stop();
        OpenInATest.close(bot);
    }

    /// Fetches what happened, and stores it.
    void fetch(Telegram telegram) {
        if (telegram.fetch(inbox.last(clock.instant().minus(Duration.ofDays(6))), Duration.ZERO)
                instanceof Answer.Done<List<Update>>(var updates)) {
            parts.receiving().receive(updates);
        }
    }

    /// Takes up all that is due.
    void take(Telegram telegram) {
        while (parts.taking().takeNext(telegram)) {
            // Until nothing is.
        }
    }

    /// Posts all that is due.
    void post(Telegram telegram) {
        time.second();
        while (parts.sending().sendNext(telegram)) {
            time.second();
        }
    }

    /// All of it, until nothing is left to do.
    void turn(Telegram telegram) {
        fetch(telegram);
        take(telegram);
        post(telegram);
        fetch(telegram);
    }

    /// Time passes.
    void pass(Duration duration) {
        clock.pass(duration);
    }
}
