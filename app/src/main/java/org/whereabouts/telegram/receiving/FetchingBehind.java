package org.whereabouts.telegram.receiving;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.opening.TheBot;

/// Fetches updates while the bot is open and nobody brings them.
@Component
@ConditionalOnWebApplication
class FetchingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(FetchingBehind.class);
    private static final Duration LONG = Duration.ofSeconds(25);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    /// After seven days of silence Telegram counts anew.
    private static final Duration NUMBERED = Duration.ofDays(6);

    private final TheBot bot;
    private final Inbox inbox;
    private final ReceivingUpdates receiving;
    private final Clock clock;
    private Duration rest = Duration.ofSeconds(1);

    FetchingBehind(TheBot bot, Inbox inbox, ReceivingUpdates receiving, Clock clock) {
        super("fetching from Telegram", Duration.ofSeconds(1), Duration.ofSeconds(1));
        this.bot = bot;
        this.inbox = inbox;
        this.receiving = receiving;
        this.clock = clock;
    }

    @Override
    protected void turn() throws InterruptedException {
        Optional<Telegram> telegram = bot.fetches();
        while (isRunning() && telegram.isPresent()) {
            fetch(telegram.get());
            telegram = bot.fetches();
        }
    }

    /// Fetches once. What was stored is acknowledged by the next fetching, never by this one.
    private void fetch(Telegram telegram) throws InterruptedException {
        switch (telegram.fetch(inbox.last(clock.instant().minus(NUMBERED)), LONG)) {
            case Answer.Done<List<Update>>(var updates) -> {
                receiving.receive(updates);
                rest = Duration.ofSeconds(1);
            }
            case Answer.TooSoon<List<Update>>(var pause) -> Thread.sleep(pause);
            case Answer.Refused<List<Update>>(var why) -> {
                LOG.warn("WA-1710 Telegram gives no updates: {}", why);
                if (why == Refusal.TAKEN) {
                    bot.askAgain();
                }
                restLonger();
            }
            case Answer.NotReached<List<Update>> nobody -> restLonger();
            case Answer.Unknown<List<Update>> silent -> restLonger();
        }
    }

    private void restLonger() throws InterruptedException {
        Thread.sleep(rest);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1711 updates could not be stored: {}", kind);
    }
}
