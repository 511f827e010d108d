package org.whereabouts.sealing;

/// A sealed value with what one has to know to open it.
///
/// @param subject whose it is
/// @param field   the name under which it was sealed
/// @param sealed  what was sealed
public record Labelled(Subject subject, String field, Sealed sealed) {}
