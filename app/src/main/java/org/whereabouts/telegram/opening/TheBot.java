package org.whereabouts.telegram.opening;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Grade;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Telegram;

/// The bot of this installation, once it is open.
@Component
public class TheBot {

    private volatile @Nullable Open open;
    private volatile boolean asks;
    private volatile boolean shut;

    TheBot() {}

    /// Opens it.
    void open(Open how) {
        open = how;
        asks = false;
        shut = false;
    }

    /// It cannot be opened as it is set up.
    void shut() {
        shut = true;
    }

    /// Whether it stays closed until somebody mends its settings.
    public boolean isShut() {
        return shut;
    }

    /// Closes it; what waits goes on waiting.
    void close() {
        open = null;
    }

    /// Telegram is to be asked once more for the way by which updates come: it was not reached, or somebody else asked
    /// for another.
    public void askAgain() {
        asks = true;
    }

    /// Asks for the way by which updates come, if that is still to be done.
    void ask() {
        Open there = open;
        if (asks && there != null && there.way().get() instanceof Answer.Done) {
            asks = false;
        }
    }

    /// Telegram, while the bot is open.
    public Optional<Telegram> telegram() {
        return Optional.ofNullable(open).map(Open::telegram);
    }

    /// The same, if updates are to be fetched and not brought.
    public Optional<Telegram> fetches() {
        return Optional.ofNullable(open).filter(one -> one.secret().isEmpty()).map(Open::telegram);
    }

    /// What Telegram shows when it brings updates; empty when it brings none.
    public String secret() {
        return Optional.ofNullable(open).map(Open::secret).orElse("");
    }

    /// Where the pages of this installation are; empty when nobody said.
    public String pages() {
        return Optional.ofNullable(open).map(Open::pages).orElse("");
    }

    /// The grade of the posts of a channel, if it is one whose posts are taken up as they come.
    ///
    /// @param name without `@`
    public Optional<Grade> follows(String name) {
        return Optional.ofNullable(open).map(one -> one.channels().get(name.toLowerCase(Locale.ROOT)));
    }

    /// An open bot.
    ///
    /// @param secret   with which updates are brought; empty when they are fetched
    /// @param pages    the address of the pages, or empty
    /// @param channels whose posts are taken up as they come, in small letters, each with the grade of its posts
    /// @param way      asks Telegram for the way by which updates come
    record Open(
            Telegram telegram,
            String secret,
            String pages,
            Map<String, Grade> channels,
            Supplier<Answer<Boolean>> way) {
        Open {
            channels = Map.copyOf(channels);
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "the bot";
        }
    }
}
