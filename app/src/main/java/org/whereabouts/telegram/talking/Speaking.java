package org.whereabouts.telegram.talking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.talking.Prompt.Option;

/// Puts a turn into one message, and reads what was typed as if a key had been pressed.
@Component
class Speaking {

    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String BEFORE_A_KEY = ":";
    private static final String BETWEEN = "\n\n";
    /// Room for the mark of what may have come twice.
    private static final int MOST = Text.LONGEST - 300;
    /// Of less nobody learns anything.
    private static final int SHORTEST = 20;

    private final Words words;

    Speaking(Words words) {
        this.words = words;
    }

    String say(Talk talk, String key, Object... arguments) {
        return words.say(talk.language(), key, arguments);
    }

    /// What the bot says: what came of it, and the next question with all choices. What is too long is cut before the
    /// question.
    Text text(Turn turn, Prompt prompt) {
        String said = String.join("\n\n", turn.said());
        String question = Text.cut(prompt.words(), MOST);
        int room = MOST - question.length() - BETWEEN.length();
        String text = said.isEmpty() || room < SHORTEST ? question : Text.cut(said, room) + BETWEEN + question;
        List<Keys.Key> keys = new ArrayList<>(turn.links());
        String state = turn.next().state().mark();
        prompt.options().forEach(one -> keys.add(new Keys.Press(one.label(), state + BEFORE_A_KEY + one.key())));
        return Text.of(text, Keys.below(keys));
    }

    /// The prompt of a scene with the choices that are there everywhere.
    Prompt whole(Scene scene, Talk talk) {
        var more = new ArrayList<Option>();
        if (scene.hasBefore(talk)) {
            more.add(new Option("back", say(talk, "bot.back")));
        }
        if (!(talk.state() instanceof State.Resting)) {
            more.add(new Option("cancel", say(talk, "bot.cancel")));
        }
        return scene.prompt(talk).with(more);
    }

    /// What was chosen by typing: a label, or its place in the row.
    Optional<String> typed(String text, Prompt prompt, boolean places) {
        String said = bare(text);
        List<Option> options = prompt.options();
        if (said.matches("[0-9]{1,2}")) {
            if (!places) {
                return Optional.empty();
            }
            int place = Integer.parseInt(said);
            return place >= 1 && place <= options.size()
                    ? Optional.of(options.get(place - 1).key())
                    : Optional.empty();
        }
        return options.stream()
                .filter(one -> bare(one.label()).equals(said))
                .map(Option::key)
                .findFirst();
    }

    /// The choice of a key that was pressed; empty when it stood beneath another question.
    static Optional<String> pressed(String gives, State state) {
        String before = state.mark() + BEFORE_A_KEY;
        return gives.startsWith(before) ? Optional.of(gives.substring(before.length())) : Optional.empty();
    }

    private static String bare(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var digits = new StringBuilder();
        NOT_SAID.matcher(same)
                .replaceAll(" ")
                .strip()
                .codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
