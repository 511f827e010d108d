package org.whereabouts.bench.lists;

/// Two ways of writing, and whether they are of one person.
///
/// @param kind what makes the pair hard
public record Labelled(Entry left, Entry right, boolean same, String kind) {}
