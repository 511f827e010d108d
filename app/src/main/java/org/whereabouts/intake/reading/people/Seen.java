package org.whereabouts.intake.reading.people;

/// A place at which somebody is spoken of.
///
/// @param from the first token
/// @param to   the first token behind it
record Seen(Draft who, int from, int to) {}
