package org.whereabouts.telegram.talking;

import java.util.List;
import java.util.stream.Stream;

/// What the bot says to get an answer, with the choices there are.
///
/// @param words   in the language of the talk
/// @param options what can be pressed or typed instead of an answer
public record Prompt(String words, List<Option> options) {
    public Prompt {
        options = List.copyOf(options);
    }

    /// The same with more choices.
    Prompt with(List<Option> more) {
        return new Prompt(words, Stream.concat(options.stream(), more.stream()).toList());
    }

    /// Something that can be chosen.
    ///
    /// @param key   what it is to the scene
    /// @param label what stands on it
    public record Option(String key, String label) {}
}
