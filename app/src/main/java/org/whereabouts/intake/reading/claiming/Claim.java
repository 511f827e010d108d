package org.whereabouts.intake.reading.claiming;

import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Said;

/// Who says something in a sentence.
///
/// @param by  whose word it is, or null where only the medium is named
/// @param via through whom the article has it, or null
/// @param at  the token of the word that says it: said, according to
public record Claim(@Nullable Said<String> by, @Nullable Said<String> via, int at) {}
