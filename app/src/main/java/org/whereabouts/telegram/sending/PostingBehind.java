package org.whereabouts.telegram.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.opening.TheBot;

/// Posts what is due, ten times a second, while the bot is open.
@Component
@ConditionalOnWebApplication
class PostingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(PostingBehind.class);
    private static final Duration OFTEN = Duration.ofMillis(100);
    /// Telegram lets a bot delete what is two days old.
    private static final Duration DELETABLE = Duration.ofDays(2);
    private static final Duration REMEMBERED = Duration.ofDays(6);

    private final TheBot bot;
    private final SendingReplies sending;
    private final Outbox outbox;
    private final Clock clock;
    private Instant tidied = Instant.MIN;

    PostingBehind(TheBot bot, SendingReplies sending, Outbox outbox, Clock clock) {
        super("posting to Telegram", Duration.ofSeconds(1), OFTEN);
        this.bot = bot;
        this.sending = sending;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    protected void turn() {
        Optional<Telegram> telegram = bot.telegram();
        if (telegram.isEmpty()) {
            return;
        }
        while (isRunning() && sending.sendNext(telegram.get())) {
            // Until nothing is due.
        }
        Instant now = clock.instant();
        if (tidied.isBefore(now.minus(Duration.ofHours(1)))) {
            tidied = now;
            outbox.forget(now.minus(REMEMBERED), now.minus(DELETABLE));
        }
    }

    /// What is being posted is posted to its end.
    @Override
    protected void halt(ExecutorService running) {
        running.shutdown();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1724 replies have to wait: {}", kind);
    }
}
