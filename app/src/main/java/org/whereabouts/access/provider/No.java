package org.whereabouts.access.provider;

/// Why an errand to the provider came to nothing.
public enum No {
    /// It was not begun in this browser, or too long ago, or it came back before.
    NOT_BEGUN_HERE,
    /// It was tried too often in this hour.
    TOO_MANY,
    /// The provider does not answer, or does not know this installation.
    OUT_OF_REACH,
    /// The provider sent the browser back without saying who it is.
    DECLINED,
    /// What the provider said is not to be believed.
    NOT_TRUSTED,
    /// The account is of no officer who may come in.
    NOBODY,
    /// It is not the account of the officer who is signed in.
    OF_SOMEBODY_ELSE,
    /// The provider does not say when somebody showed who they are.
    CANNOT_CONFIRM,
    /// The provider did not let them show it again.
    NOT_AGAIN,
    /// Another officer has that account, or this officer has another.
    TAKEN,
    /// The invitation was used, or its time is over.
    LINK_OVER,
    /// Somebody was called that in the meantime.
    LOGIN_TAKEN
}
