package org.whereabouts.sources.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a proposal can say.
public enum Field {
    NAME,
    STATUS,
    EVENT_DATE,
    PLACE,
    UNIT,
    KIN,
    SAID_BY,
    MEASURE,
    QUALIFIER,
    NUMBER,
    MOST,
    OF,
    FROM,
    TO,
    CLAIMANT,
    VIA,
    VERIFIED;

    /// Those of a person, as the desk shows them.
    public static final List<Field> OF_PEOPLE = List.of(NAME, STATUS, EVENT_DATE, PLACE, UNIT, KIN, SAID_BY, VERIFIED);
    /// Those of a figure.
    public static final List<Field> OF_FIGURES =
            List.of(MEASURE, QUALIFIER, NUMBER, MOST, OF, PLACE, FROM, TO, CLAIMANT, VIA, VERIFIED);

    /// Its word in forms, files and the bundles.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field with this word.
    public static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
