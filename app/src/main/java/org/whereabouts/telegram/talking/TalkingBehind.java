package org.whereabouts.telegram.talking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.receiving.Inbox;

/// Takes up what came, while the bot is open, and forgets what rested for long.
@Component
@ConditionalOnWebApplication
class TalkingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(TalkingBehind.class);
    private static final Duration OFTEN = Duration.ofMillis(200);
    /// As long as nobody said anything.
    private static final Duration TALKS = Duration.ofDays(7);
    /// Telegram keeps what it could not tell for a day, and counts anew after a week of silence.
    private static final Duration NUMBERS = Duration.ofDays(6);

    private final TheBot bot;
    private final TakingUpUpdates taking;
    private final Inbox inbox;
    private final Talks talks;
    private final Clock clock;
    private Instant tidied = Instant.MIN;

    TalkingBehind(TheBot bot, TakingUpUpdates taking, Inbox inbox, Talks talks, Clock clock) {
        super("talking on Telegram", Duration.ofSeconds(1), OFTEN);
        this.bot = bot;
        this.taking = taking;
        this.inbox = inbox;
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    protected void turn() {
        Optional<Telegram> telegram = bot.telegram();
        if (telegram.isEmpty()) {
            return;
        }
        while (isRunning() && taking.takeNext(telegram.get())) {
            // Until nothing is due.
        }
        Instant now = clock.instant();
        if (tidied.isBefore(now.minus(Duration.ofHours(1)))) {
            tidied = now;
            inbox.forget(now.minus(NUMBERS));
            talks.forget(now.minus(TALKS));
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1736 talks have to wait: {}", kind);
    }
}
