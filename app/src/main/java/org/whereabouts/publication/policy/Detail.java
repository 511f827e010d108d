package org.whereabouts.publication.policy;

/// One kind of thing that the register may know of a person: the smallest unit about which the policy decides.
public enum Detail {
    NAME,
    BIRTH_YEAR,
    BIRTH_DATE,
    SEX,
    BIRTH_PLACE,
    HOME,
    FATHERS_FIRST_NAME,
    MOTHERS_MAIDEN_NAME,
    UNIT,
    RANK,
    SERVICE_NUMBER,
    /// Alive or dead.
    FATE,
    /// Missing, captured, released … but neither health nor wishes, which stand by themselves.
    STATUS,
    /// That somebody is or was wounded.
    HEALTH,
    /// That somebody wants to be contacted.
    WISH,
    /// Town or district, never a street or a building.
    ROUGH_PLACE,
    EXACT_PLACE,
    MONTH,
    DAY,
    MARKS,
    AGE_RANGE,
    BUILD,
    CLOTHING,
    PICTURE,
    /// Which source said it, and when.
    SOURCE,
    /// The name of a source that is a private person or a channel.
    PRIVATE_SOURCE,
    /// The source's own number for its record.
    REFERENCE,
    /// Whatever else the source wrote, in its own words.
    REMARK
}
