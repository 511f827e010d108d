package org.whereabouts.telegram.opening;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.telegram.api.Telegram;

/// Asks Telegram for the way by which updates come until it has been told so, and tells it the commands: at the start
/// of the service nobody may have been reached.
@Component
@ConditionalOnWebApplication
class AskingBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(AskingBehind.class);
    private static final Duration SELDOM = Duration.ofSeconds(20);

    private final TheBot bot;
    private final TellingCommands commands;
    private @Nullable Telegram told;

    AskingBehind(TheBot bot, TellingCommands commands) {
        super("asking Telegram for updates", SELDOM, SELDOM);
        this.bot = bot;
        this.commands = commands;
    }

    @Override
    protected void turn() {
        bot.ask();
        Telegram telegram = bot.telegram().orElse(null);
        if (telegram != null && !telegram.equals(told) && commands.tell(telegram)) {
            told = telegram;
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1712 Telegram could not be asked for updates: {}", kind);
    }
}
