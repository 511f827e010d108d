package org.whereabouts.intake.reading;

/// What a figure counts.
public enum Measure {
    KILLED,
    WOUNDED,
    CAPTURED,
    MISSING,
    DETAINED,
    MOBILISED,
    LEFT_COUNTRY,
    ARRIVED,
    PROTESTED,
    POPULATION,
    /// People whose number is told for what has no word of its own: released, exchanged, deported.
    OTHER
}
