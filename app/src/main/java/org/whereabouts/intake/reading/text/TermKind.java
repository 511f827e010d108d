package org.whereabouts.intake.reading.text;

/// What a word of `terms.tsv` is there for.
public enum TermKind {
    FATE,
    TOLL,
    COUNT,
    PART,
    UNREAL,
    DENIED,
    GROWN,
    MOVE,
    PEOPLE,
    QUAL,
    SAY,
    ACCORD,
    CITE,
    HOW,
    ROLE,
    KIN,
    RANK,
    VERIFIED,
    DURESS,
    CAPTIVE,
    SOMEBODY,
    UNIT,
    MONTH,
    WEEKDAY,
    DAY,
    SPAN,
    NOTNAME,
    PLACE
}
