package org.whereabouts.intake.column;

/// What a column of a list can hold.
public enum Column {
    NAME,
    FAMILY_NAME,
    GIVEN_NAME,
    PATRONYMIC,
    OTHER_NAMES,
    BORN,
    AGE,
    SEX,
    BIRTH_PLACE,
    HOME,
    FATHER,
    MOTHER,
    UNIT,
    RANK,
    SERVICE_NUMBER,
    STATUS,
    EVENT_DATE,
    PLACE,
    MARKS,
    BUILD,
    CLOTHING,
    REMARK,
    SAID_ON,
    /// The source's number of the person.
    REFERENCE,
    /// The source's number of this one statement about the person.
    STATEMENT_REFERENCE,
    /// How to reach somebody: stays in the original, and in a row set aside until it is corrected; no report has it.
    CONTACT,
    /// A running number or something else of no use outside the list.
    NOTHING
}
