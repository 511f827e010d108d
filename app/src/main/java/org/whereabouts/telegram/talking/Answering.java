package org.whereabouts.telegram.talking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Event;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.files.Fetched;
import org.whereabouts.telegram.files.FetchingFiles;
import org.whereabouts.telegram.own.KeyInTheFolder;
import org.whereabouts.telegram.own.Locked;
import org.whereabouts.telegram.receiving.Inbox.Arrived;
import org.whereabouts.telegram.sending.Act;
import org.whereabouts.telegram.sending.Outbox;
import org.whereabouts.telegram.sending.Outbox.Claim;
import org.whereabouts.telegram.talking.Talks.Kept;

/// Opens the talk of a chat, lets it go on, and seals it again with what is to be sent.
@Component
class Answering {

    /// Whoever takes up the telephone half an hour later may be somebody else.
    private static final Duration BRIEFLY = Duration.ofMinutes(30);

    private final Talks talks;
    private final Outbox outbox;
    private final KeyInTheFolder keys;
    private final Conversing conversing;
    private final FetchingFiles fetching;

    Answering(Talks talks, Outbox outbox, KeyInTheFolder keys, Conversing conversing, FetchingFiles fetching) {
        this.talks = talks;
        this.outbox = outbox;
        this.keys = keys;
        this.conversing = conversing;
        this.fetching = fetching;
    }

    /// Fetches what was sent, if it is wanted where the talk is. Outside of a transaction: it may take minutes.
    FetchingFiles.Outcome fetch(Arrived arrived, Event event, Telegram telegram) {
        if (!(event instanceof Event.Wrote wrote) || wrote.files().isEmpty()) {
            return new FetchingFiles.Came(List.of());
        }
        Talk talk = talk(arrived.chat(), wrote.chat(), wrote.language(), arrived.at());
        return conversing.takesFiles(talk)
                ? fetching.fetch(telegram, arrived.chat(), arrived.at(), wrote.files())
                : new FetchingFiles.Came(FetchingFiles.unwanted(wrote.files()));
    }

    /// Answers what happened.
    void answer(Arrived arrived, Event event, List<Fetched> files, Instant now) {
        switch (event) {
            case Event.Wrote wrote -> {
                wrote.messages().forEach(message -> outbox.shown(arrived.chat(), message, now));
                Talk talk = talk(arrived.chat(), wrote.chat(), wrote.language(), now);
                Turn turn = conversing.answer(talk, wrote, files);
                keep(arrived, turn, now, turn.secret() ? wrote.messages() : List.of());
            }
            case Event.Edited edited -> edited(arrived, edited, now);
            case Event.Pressed pressed -> {
                put(arrived, new Act.Release(pressed.chat(), pressed.id()), now);
                Talk talk = talk(arrived.chat(), pressed.chat(), pressed.language(), now);
                Turn turn = conversing.answer(talk, pressed);
                keep(arrived, turn, now, turn.secret() ? List.of(pressed.message()) : List.of());
            }
            case Event.Left(ChatId chat, boolean gone) -> {
                if (gone) {
                    talks.forget(arrived.chat());
                    outbox.giveUp(arrived.chat(), now);
                }
            }
            case Event.Missed missed -> {
                Talk talk = talk(arrived.chat(), missed.chat(), missed.language(), now);
                say(arrived, talk, Text.of(conversing.words(talk, "bot.flood")), false, now);
            }
            case Event.Other other -> {}
        }
    }

    /// What was written first stays; that is said once. A receipt does not stay in the chat, however it came there.
    private void edited(Arrived arrived, Event.Edited edited, Instant now) {
        Talk talk = talk(arrived.chat(), edited.chat(), edited.language(), now);
        if (Turn.isReceipt(edited.words())) {
            put(arrived, new Act.Delete(new Posted(talk.chat(), edited.message())), now);
        }
        if (!talk.edited()) {
            Turn turn = Turn.to(talk.edited(true)).saying(conversing.words(talk, "bot.edited"));
            keep(arrived, turn, now, List.of());
        }
    }

    /// Says that something could not be taken up.
    void sorry(Arrived arrived, Event event, Instant now) {
        switch (event) {
            case Event.Wrote wrote -> sorry(arrived, talk(arrived.chat(), wrote.chat(), wrote.language(), now), now);
            case Event.Pressed pressed ->
                sorry(arrived, talk(arrived.chat(), pressed.chat(), pressed.language(), now), now);
            case Event.Edited edited -> {}
            case Event.Left left -> {}
            case Event.Missed missed -> {}
            case Event.Other other -> {}
        }
    }

    private void sorry(Arrived arrived, Talk talk, Instant now) {
        say(arrived, talk, Text.of(conversing.words(talk, "bot.sorry")), false, now);
    }

    private Talk talk(String chat, ChatId id, String language, Instant now) {
        Talk talk = talks.hold(chat)
                .flatMap(kept -> keys.key()
                        .open(Kept.place(chat), kept.sealed())
                        .flatMap(TalkJson::read)
                        .map(one -> rested(one, kept.at(), now)))
                .orElseGet(() -> Conversing.begin(id, language));
        return talk.chosen()
                ? talk
                : Conversing.language(language)
                        .map(one -> talk.speaking(one, false))
                        .orElse(talk);
    }

    private static Talk rested(Talk talk, Instant at, Instant now) {
        boolean shows = talk.state() instanceof State.Standing || talk.state() instanceof State.Followed;
        boolean isOver = shows && at.plus(BRIEFLY).isBefore(now);
        return isOver ? talk.in(new State.Resting()) : talk;
    }

    private void keep(Arrived arrived, Turn turn, Instant now, List<Long> secret) {
        Talk next = turn.next();
        String chat = arrived.chat();
        talks.put(chat, new Kept(now, keys.key().seal(Kept.place(chat), TalkJson.write(next))));
        secret.forEach(message -> put(arrived, new Act.Delete(new Posted(next.chat(), message)), now));
        if (turn.forget()) {
            outbox.takeShown(chat)
                    .forEach(message -> put(arrived, new Act.Delete(new Posted(next.chat(), message)), now));
        }
        say(arrived, next, conversing.say(turn), turn.lasts(), now);
    }

    private void say(Arrived arrived, Talk talk, Text text, boolean lasts, Instant now) {
        put(arrived, new Act.Say(talk.chat(), text, conversing.words(talk, "bot.twice"), lasts), now);
    }

    private void put(Arrived arrived, Act act, Instant now) {
        Locked sealed = keys.key().seal(Claim.place(arrived.chat()), act.json());
        outbox.add(arrived.chat(), arrived.number(), now, sealed);
    }
}
