package org.whereabouts.hotline.sip;

/// A status of SIP that is no success.
///
/// @param status 300 to 699
public record Refusal(int status) {

    /// The other side does not speak as we do.
    public static final Refusal NOT_ACCEPTABLE = new Refusal(488);
    /// All lines are taken.
    public static final Refusal BUSY = new Refusal(486);
    /// Nobody is there.
    public static final Refusal UNAVAILABLE = new Refusal(480);
    /// The caller has thought better of it.
    public static final Refusal CANCELLED = new Refusal(487);
    /// Not a way in which we can be asked.
    public static final Refusal NO_METHOD = new Refusal(405);
    /// There is no such call.
    public static final Refusal NO_CALL = new Refusal(481);
    /// The service cannot now.
    public static final Refusal CLOSED = new Refusal(503);
    /// Nobody is let in from there.
    public static final Refusal FORBIDDEN = new Refusal(403);
    /// A session that has to be renewed too often.
    public static final Refusal TOO_SHORT = new Refusal(422);
    /// Nobody answered in time.
    public static final Refusal TIMEOUT = new Refusal(408);
}
