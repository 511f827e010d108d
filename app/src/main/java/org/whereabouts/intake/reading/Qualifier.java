package org.whereabouts.intake.reading;

/// How a text hedges a number.
public enum Qualifier {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    /// "Hundreds of thousands".
    ORDER_OF_MAGNITUDE
}
