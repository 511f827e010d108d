package org.whereabouts.pages;

import java.util.List;
import java.util.Locale;

/// What is the matter with a field of a form, and what to do about it.
///
/// @param field     the field's id
/// @param key       the sentence
/// @param arguments what goes into the sentence
public record Trouble(String field, String key, List<Integer> arguments) {
    public Trouble {
        arguments = List.copyOf(arguments);
    }

    /// A trouble with a field.
    public static Trouble of(String field, String key, Integer... arguments) {
        return new Trouble(field, key, List.of(arguments));
    }

    /// The same in words.
    public Said in(Words words, Locale language) {
        return new Said(field, words.say(language, key, arguments.toArray()));
    }

    /// A trouble in words.
    ///
    /// @param field the field's id
    /// @param text  the sentence
    public record Said(String field, String text) {}
}
