package org.whereabouts.intake.reading.people;

/// A place at which somebody is spoken of.
///
/// @param oblique whether the name stands in another case than the nominative
/// @param from the first token
/// @param to   the first token behind it
record Seen(Draft who, boolean oblique, int from, int to) {}
