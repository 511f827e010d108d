package org.whereabouts.casework.enquiry;

import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;

/// How an officer ends an enquiry. What each requires stands in the sentence `ending.NAME.needs`.
enum Ending {
    CONTACT_RESTORED,
    DECLINES_CONTACT,
    RELEASED_OR_EXCHANGED,
    DEAD_REMAINS_RETURNED,
    DEAD_REMAINS_NOT_RETURNED,
    REFERRED,
    DUPLICATE,
    FALSE_REPORT,
    INSUFFICIENT_DATA,
    WITHDRAWN,
    ERASED;

    /// Whether it says that somebody is dead.
    boolean isDeath() {
        return this == DEAD_REMAINS_RETURNED || this == DEAD_REMAINS_NOT_RETURNED;
    }

    /// Whether it takes two officers: a death, and whatever erases.
    boolean takesTwo() {
        return isDeath() || this == WITHDRAWN || this == ERASED;
    }

    /// The sentence that says what came of closing.
    static String said(ClosingAnEnquiry.Outcome outcome) {
        return switch (outcome) {
            case ClosingAnEnquiry.Done done -> done.now() instanceof Enquiry.Dormant ? "ending.rests" : "ending.done";
            case ClosingAnEnquiry.NotOpen ignored -> "ending.not.open";
            case ClosingAnEnquiry.StillToBeTold ignored -> "ending.still";
            case ClosingAnEnquiry.NotTold ignored -> "ending.not.told";
            case ClosingAnEnquiry.SameOfficer ignored -> "deed.one.is.not.two";
            case ClosingAnEnquiry.NoOther ignored -> "ending.no.other";
            case ClosingAnEnquiry.NotCleared ignored -> "ending.not.cleared";
        };
    }
}
