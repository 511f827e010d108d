package org.whereabouts.letters;

/// What is new of a topic since somebody was told.
public sealed interface News {

    /// A quiet day.
    record Nothing() implements News {}

    /// Entries became public.
    ///
    /// @param count how many, at least 1
    record Entries(int count) implements News {}

    /// Figures that everybody may read. Which numbers they are stands on their pages, with their method and sources.
    ///
    /// @param counted whether there is a new edition of what was counted
    /// @param claimed whether what others claim is new, revised or withdrawn
    record Figures(boolean counted, boolean claimed) implements News {}
}
