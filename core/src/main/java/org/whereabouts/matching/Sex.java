package org.whereabouts.matching;

/// The sex that a source states for a person; `UNKNOWN` when it says nothing.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
