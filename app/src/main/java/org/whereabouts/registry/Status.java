package org.whereabouts.registry;

/// What is said of a person's situation; the words of the field.
public enum Status {
    MISSING(Fate.UNKNOWN),
    CAPTURED(Fate.ALIVE),
    DETAINED(Fate.ALIVE),
    INTERNED(Fate.ALIVE),
    WOUNDED(Fate.ALIVE),
    KILLED(Fate.DEAD),
    DEPORTED(Fate.ALIVE),
    DISPLACED(Fate.ALIVE),
    RELEASED(Fate.ALIVE),
    EXCHANGED(Fate.ALIVE),
    SAFE_AND_WELL(Fate.ALIVE),
    WANTS_CONTACT(Fate.ALIVE);

    private final Fate implied;

    Status(Fate implied) {
        this.implied = implied;
    }

    /// The fate that this status says by itself.
    public Fate implies() {
        return implied;
    }

    /// Whether a person in this situation is in the hands of a party to the conflict (GC III art. 13, GC IV art. 27).
    public boolean inCustody() {
        return this == CAPTURED || this == DETAINED || this == INTERNED;
    }
}
