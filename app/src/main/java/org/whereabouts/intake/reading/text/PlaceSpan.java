package org.whereabouts.intake.reading.text;

/// A place that a sentence names behind a preposition.
///
/// @param name in the nominative where `places.tsv` knows it, otherwise as it is written
/// @param near whether the preposition says near, not in
public record PlaceSpan(String name, boolean near, int from, int to) {}
