package org.whereabouts.search.engine;

import org.whereabouts.matching.Comparison;

/// A report that may be of the person sought.
///
/// @param report     its number
/// @param person     the number of its entry
/// @param comparison why; the person sought is on the left
public record Found(long report, long person, Comparison comparison) {}
