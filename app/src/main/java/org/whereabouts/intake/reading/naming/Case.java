package org.whereabouts.intake.reading.naming;

/// A grammatical case of Ukrainian and Russian.
enum Case {
    NOM,
    GEN,
    DAT,
    ACC,
    INS,
    LOC
}
