package org.whereabouts.access.keys;

/// How many answers a caller is given.
///
/// @param minute at most so many in a minute
/// @param day    at most so many in a day (UTC)
public record Budget(int minute, int day) {}
