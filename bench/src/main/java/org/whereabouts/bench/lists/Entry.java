package org.whereabouts.bench.lists;

/// A line of a register, or what somebody asks.
///
/// @param id   of the line
/// @param name as written
/// @param born as `evaluate` reads it; empty when not said
/// @param sex  `m`, `f` or empty
public record Entry(String id, String name, String born, String sex) {}
