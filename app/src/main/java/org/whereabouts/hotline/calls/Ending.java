package org.whereabouts.hotline.calls;

/// How a call ended.
public enum Ending {
    /// The caller spoke with an officer.
    SPOKE,
    /// They left a message.
    MESSAGE,
    /// They asked to be called back.
    CALL_BACK,
    /// They heard where their enquiry stands.
    HEARD,
    /// They waited for a person, and hung up.
    GAVE_UP,
    /// They hung up before anything of that.
    HUNG_UP,
    /// The program was stopped meanwhile.
    CUT
}
