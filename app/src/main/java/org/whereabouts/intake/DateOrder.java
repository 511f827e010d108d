package org.whereabouts.intake;

/// How dates such as 03/04/1999 are to be read, where their writing alone does not tell.
public enum DateOrder {
    /// Nobody said: such a date is reported, and only its year is taken.
    UNSAID,
    DAY_FIRST,
    MONTH_FIRST
}
