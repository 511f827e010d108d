package org.whereabouts.registry.standing;

/// How firmly something is known.
public enum Standing {
    /// One origin says so.
    REPORTED,
    /// Two independent origins say so, and at least one of them has been reliable (A to C).
    CORROBORATED,
    /// Official notification or positive identification, decided by two officers.
    CONFIRMED,
    /// Origins contradict each other.
    CONTESTED,
    /// All who said so took it back.
    RETRACTED
}
