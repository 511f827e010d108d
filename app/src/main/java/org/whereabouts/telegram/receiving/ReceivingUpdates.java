package org.whereabouts.telegram.receiving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Event;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.own.OwnKey;
import org.whereabouts.telegram.receiving.Inbox.Arrived;

/// Stores what Telegram tells. When it returns, the updates are ours, and Telegram may be told so.
@Service
public class ReceivingUpdates {

    /*
     * Floods. Twenty messages a minute are more than anybody types. From the twenty-first on each waits three seconds
     * longer, so that others are answered first; of the hundred-and-first on only the number is kept, and whoever wrote
     * is told so once. What counts is when it was said: what a family wrote in the hours in which we were silent comes
     * at once and is no flood. An album is ten messages at once, and is no flood either; it waits until the last of them
     * is likely to be here.
     */
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SLOWED = Duration.ofSeconds(3);

    private static final Duration GATHERED = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final KeyInTheFolder keys;
    private final Clock clock;

    ReceivingUpdates(Inbox inbox, KeyInTheFolder keys, Clock clock) {
        this.inbox = inbox;
        this.keys = keys;
        this.clock = clock;
    }

    /// Stores them in the order of their numbers, whatever order they came in; those that are stored already are passed
    /// over.
    ///
    /// @return how many were new
    @Transactional
    public int receive(List<Update> updates) {
        return (int) updates.stream()
                .sorted(Comparator.comparingLong(Update::number))
                .filter(this::receive)
                .count();
    }

    private boolean receive(Update update) {
        OwnKey key = keys.key();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Event event = update.event();
        String chat = chat(event).map(one -> name(key, one)).orElse("");
        Instant said = said(event, now);
        int before = chat.isEmpty() ? 0 : inbox.since(chat, said.minus(MINUTE));
        Instant usual = event instanceof Event.Wrote wrote && !wrote.album().isEmpty() ? now.plus(GATHERED) : now;
        Instant due = before < USUAL ? usual : usual.plus(SLOWED.multipliedBy(before - USUAL + 1L));
        String kept = before < MOST ? update.json() : missed(event).json(update.number());
        Locked sealed = key.seal(Arrived.place(update.number()), kept.getBytes(StandardCharsets.UTF_8));
        var arrived = new Arrived(update.number(), chat, now, said, due, 0, sealed);
        return before <= MOST ? inbox.add(arrived) : inbox.tooMany(arrived);
    }

    /// Nothing was said after now, whatever Telegram's clock shows.
    private static Instant said(Event event, Instant now) {
        return event instanceof Event.Wrote wrote && wrote.at().isBefore(now) ? wrote.at() : now;
    }

    private static Event.Missed missed(Event event) {
        String language = switch (event) {
            case Event.Wrote wrote -> wrote.language();
            case Event.Edited edited -> edited.language();
            case Event.Pressed pressed -> pressed.language();
            case Event.Left left -> "";
            case Event.Missed missed -> missed.language();
            case Event.Other other -> "";
        };
        return new Event.Missed(chat(event).orElseThrow(), language);
    }

    /// The digest by which a chat is known.
    public static String name(OwnKey key, ChatId chat) {
        return key.name("chat " + chat.number());
    }

    private static Optional<ChatId> chat(Event event) {
        return switch (event) {
            case Event.Wrote wrote -> Optional.of(wrote.chat());
            case Event.Edited edited -> Optional.of(edited.chat());
            case Event.Pressed pressed -> Optional.of(pressed.chat());
            case Event.Left left -> Optional.of(left.chat());
            case Event.Missed missed -> Optional.of(missed.chat());
            case Event.Other other -> Optional.empty();
        };
    }
}
