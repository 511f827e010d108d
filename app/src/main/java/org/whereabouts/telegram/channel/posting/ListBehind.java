package org.whereabouts.telegram.channel.posting;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.channel.TheList;
import org.whereabouts.telegram.channel.Turn;
import org.whereabouts.telegram.opening.TheBot;

/// Keeps the list every three seconds, in one program of those that share a database.
@Component
@ConditionalOnWebApplication
class ListBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ListBehind.class);
    private static final Duration OFTEN = Duration.ofSeconds(3);

    private final TheBot bot;
    private final TheList list;
    private final Turn turn;
    private final KeepingTheList keeping;

    ListBehind(TheBot bot, TheList list, Turn turn, KeepingTheList keeping) {
        super("keeping the list on Telegram", OFTEN, OFTEN);
        this.bot = bot;
        this.list = list;
        this.turn = turn;
        this.keeping = keeping;
    }

    @Override
    protected void turn() {
        Optional<Telegram> telegram = bot.telegram();
        if (telegram.isPresent() && !list.boards().isEmpty() && turn.mine()) {
            keeping.turn(telegram.get());
        }
    }

    /// What is being posted is posted to its end.
    @Override
    protected void halt(ExecutorService running) {
        running.shutdown();
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-1753 the list on Telegram has to wait: {}", kind);
    }
}
