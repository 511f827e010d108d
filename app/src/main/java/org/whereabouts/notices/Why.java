package org.whereabouts.notices;

/// Why somebody is told by an officer, or not at all.
public enum Why {
    /// It is news that a voice has to say.
    HAS_TO_BE_SAID,
    /// The enquirer wants to be called.
    WANTS_A_CALL,
    /// The way that the enquirer chose is not set up here.
    WAY_NOT_SET_UP,
    /// What the enquirer gave is no address for the way they chose.
    NO_ADDRESS,
    /// The enquirer said what they do not want to happen: somebody has to read it first.
    SAID_WHAT_IS_UNWANTED,
    /// It was tried for days.
    GAVE_UP,
    /// Whoever brings it further refused it for good.
    REFUSED,
    /// The enquirer comes back by themselves and gave no address.
    COMES_BACK,
    /// Nothing is left of how to reach the enquirer.
    ERASED
}
