package org.whereabouts.telegram.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.telegram.api.Keys;

/// What a scene answers: what it says before the next question, and where the talk is then.
///
/// @param next    the talk from now on
/// @param said    sentences, in the language of the talk
/// @param links   addresses to be opened, and other keys that are good at any time
/// @param secret  whether what was written is to be deleted from the chat, because it is a secret
/// @param forget  whether everything is to be deleted from the chat
/// @param lasts   whether it is said however late, because it can be learned nowhere else
public record Turn(Talk next, List<String> said, List<Keys.Key> links, boolean secret, boolean forget, boolean lasts) {

    /// What the key beneath a receipt gives back, whatever the talk is about by then.
    public static final String WRITTEN_DOWN = "written";

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s-]?\\p{Nd}){9}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{5}(?:[\\s-]+\\p{L}{5}){4}");

    /// Whether words look like a receipt.
    static boolean isReceipt(String text) {
        return NUMBER.matcher(text).find() && WORDS.matcher(text).find();
    }

    public Turn {
        said = List.copyOf(said);
        links = List.copyOf(links);
    }

    /// The talk goes on like this.
    public static Turn to(Talk next) {
        return new Turn(next, List.of(), List.of(), false, false, false);
    }

    /// The same, and something is said first.
    public Turn saying(String sentence) {
        var more = new ArrayList<>(said);
        more.add(sentence);
        return new Turn(next, more, links, secret, forget, lasts);
    }

    /// The same, and some things are said first.
    public Turn saying(List<String> sentences) {
        Turn turn = this;
        for (String sentence : sentences) {
            turn = turn.saying(sentence);
        }
        return turn;
    }

    /// The same with a link, or another key that is good at any time.
    public Turn linking(Keys.Key link) {
        var more = new ArrayList<Keys.Key>(links);
        more.add(link);
        return new Turn(next, said, more, secret, forget, lasts);
    }

    /// The same, and what was written is deleted from the chat.
    public Turn hiding() {
        return new Turn(next, said, links, true, forget, lasts);
    }

    /// The same, and everything is deleted from the chat.
    public Turn forgetting() {
        return new Turn(next, said, links, secret, true, lasts);
    }

    /// The same, and it is said however late.
    public Turn lasting() {
        return new Turn(next, said, links, secret, forget, true);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a turn";
    }
}
