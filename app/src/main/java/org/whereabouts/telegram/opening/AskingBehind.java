package org.whereabouts.telegram.opening;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Asks Telegram for the way by which updates come until it has been told so: at the start of the service nobody may
/// have been reached.
@Component
@ConditionalOnWebApplication
class AskingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(AskingBehind.class);
    private static final Duration SELDOM = Duration.ofSeconds(20);

    private final TheBot bot;

    AskingBehind(TheBot bot) {
        super("asking Telegram for updates", SELDOM, SELDOM);
        this.bot = bot;
    }

    @Override
    protected void turn() {
        bot.ask();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1712 Telegram could not be asked for updates: {}", kind);
    }
}
