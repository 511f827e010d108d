package org.whereabouts.registry;

/// What became of a person, apart from where they are.
public enum Fate {
    ALIVE,
    DEAD,
    UNKNOWN
}
