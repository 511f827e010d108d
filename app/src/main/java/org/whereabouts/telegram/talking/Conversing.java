package org.whereabouts.telegram.talking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Event;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.files.Fetched;

/// What the bot answers to what somebody said.
@Component
class Conversing {

    private final Map<Class<? extends State>, Scene> scenes = new HashMap<>();
    private final Speaking speaking;
    private final GoingAbout going;

    Conversing(List<Scene> scenes, Speaking speaking, GoingAbout going) {
        scenes.forEach(scene -> this.scenes.put(scene.of(), scene));
        for (Class<?> state : State.class.getPermittedSubclasses()) {
            if (!this.scenes.containsKey(state)) {
                throw new IllegalStateException("WA-1730 no scene for " + state.getSimpleName());
            }
        }
        this.speaking = speaking;
        this.going = going;
    }

    /// A talk with somebody who was not met before, or whose talk is over.
    ///
    /// @param tag of the language of their Telegram
    static Talk begin(ChatId chat, String tag) {
        return Talk.begin(chat, language(tag).orElse(Words.LANGUAGES.getFirst()));
    }

    /// The language of a tag, where there are words for it.
    static Optional<Locale> language(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Words.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(wanted))
                .findFirst();
    }

    /// Whether a file is wanted where the talk is.
    boolean takesFiles(Talk talk) {
        return scene(talk).takesFiles(talk);
    }

    /// Answers words, a file or something forwarded. What looks like a receipt does not stay in the chat, wherever it
    /// was written.
    Turn answer(Talk talk, Event.Wrote wrote, List<Fetched> files) {
        Turn turn = answered(talk, wrote, files);
        return Turn.isReceipt(wrote.words()) ? turn.hiding() : turn;
    }

    private Turn answered(Talk talk, Event.Wrote wrote, List<Fetched> files) {
        String text = wrote.words();
        boolean brought = !wrote.files().isEmpty() || !wrote.origins().isEmpty();
        if (brought) {
            return scene(talk).answer(talk, new Input.Brought(text, files, wrote.origins()));
        }
        if (text.startsWith("/")) {
            return command(talk, text.substring(1).strip());
        }
        Optional<String> choice = speaking.typed(
                text, speaking.whole(scene(talk), talk), !scene(talk).takesWords(talk));
        if (choice.isPresent()) {
            return chosen(talk, choice.get());
        }
        return text.isBlank()
                ? Turn.to(talk).saying(speaking.say(talk, "bot.not-words"))
                : scene(talk)
                        .answer(talk, new Input.Words(text.replace("\u0000", "").strip()));
    }

    /// Answers a key that was pressed: one of the last question, or one of the menu, which stays good.
    Turn answer(Talk talk, Event.Pressed pressed) {
        if (pressed.gives().equals(Turn.WRITTEN_DOWN)) {
            return Turn.to(talk).saying(speaking.say(talk, "bot.written.done")).hiding();
        }
        Optional<String> choice = Speaking.pressed(pressed.gives(), talk.state());
        if (choice.isPresent()) {
            return chosen(talk, choice.get());
        }
        return Speaking.pressed(pressed.gives(), new State.Resting())
                .flatMap(key -> going.command(talk, key))
                .orElseGet(() -> Turn.to(talk).saying(speaking.say(talk, "bot.behind")));
    }

    /// A sentence in the language of a talk.
    String words(Talk talk, String key) {
        return speaking.say(talk, key);
    }

    /// What the bot says to a turn.
    Text say(Turn turn) {
        return speaking.text(turn, speaking.whole(scene(turn.next()), turn.next()));
    }

    private Scene scene(Talk talk) {
        return Objects.requireNonNull(scenes.get(talk.state().getClass()));
    }

    private Turn chosen(Talk talk, String key) {
        return key.equals("cancel") ? going.left(talk) : scene(talk).answer(talk, new Input.Choice(key));
    }

    private Turn command(Talk talk, String text) {
        String command = text.split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
        if (command.equals("back")) {
            Scene scene = scene(talk);
            return scene.hasBefore(talk) ? scene.answer(talk, new Input.Choice("back")) : going.left(talk);
        }
        return going.command(talk, command).orElseGet(() -> Turn.to(talk).saying(speaking.say(talk, "bot.no-command")));
    }
}
