package org.whereabouts.bench.lists;

/// Somebody is asked for, and which line of the register is meant is known.
///
/// @param kind  what the asker knows and does
/// @param asked what is asked
/// @param gold  the line that is meant
/// @param alike how many people of the register are as well described by what the asker knows, the one meant among them
public record Question(String kind, Entry asked, String gold, int alike) {}
