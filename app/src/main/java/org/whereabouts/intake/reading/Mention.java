package org.whereabouts.intake.reading;

/// Somebody or some number that an article speaks of.
public sealed interface Mention permits PersonMention, ClaimedFigure {

    /// The characters of the name or of the number.
    Span at();

    /// The sentence that says most of it.
    Span sentence();
}
