package org.whereabouts.telegram.wording;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Prompt.Option;
import org.whereabouts.telegram.talking.Talk;

/// The sentences of the scenes, in the language of a talk.
@Component
public class Say {

    private final Words words;

    Say(Words words) {
        this.words = words;
    }

    /// A sentence.
    public String it(Talk talk, String key, Object... arguments) {
        return words.say(talk.language(), key, arguments);
    }

    /// A sentence of the pages, in other words where those of a page make no sense in a chat.
    public String inAChat(Talk talk, String key, Object... arguments) {
        String own = "bot." + key;
        return it(talk, words.has(own) ? own : key, arguments);
    }

    /// A sentence that asks, with choices: the part of a key after its last dot is what is given back.
    public Prompt ask(Talk talk, String key, String... options) {
        return new Prompt(it(talk, key), options(talk, options));
    }

    /// Choices of these keys.
    public List<Option> options(Talk talk, String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Option(key.substring(key.lastIndexOf('.') + 1), it(talk, key)))
                .toList();
    }

    /// All of them.
    public Words words() {
        return words;
    }
}
