package org.whereabouts.names;

/// The grammatical gender that the form of a name shows: Иванова is feminine, Иванов masculine, Коваленко neither.
public enum Gender {
    FEMININE,
    MASCULINE,
    UNKNOWN
}
