package org.whereabouts.telegram.talking;

/// How the bot behaves in one kind of state.
public interface Scene {

    /// In which states.
    Class<? extends State> of();

    /// What it says to get an answer.
    Prompt prompt(Talk talk);

    /// What it answers. `back` is among the choices where [#hasBefore(Talk)] says so.
    Turn answer(Talk talk, Input input);

    /// Whether words are an answer: then a number typed is no place in the row of choices.
    default boolean takesWords(Talk talk) {
        return false;
    }

    /// Whether files are an answer: others are not even fetched.
    default boolean takesFiles(Talk talk) {
        return false;
    }

    /// Whether one can go back by one question.
    default boolean hasBefore(Talk talk) {
        return false;
    }
}
