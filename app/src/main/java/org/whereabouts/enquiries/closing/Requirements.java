package org.whereabouts.enquiries.closing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.NoOther;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.NotCleared;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.NotTold;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.Outcome;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.SameOfficer;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry.StillToBeTold;
import org.whereabouts.enquiries.found.Consents;

/// What has to be so before an enquiry is closed for a reason.
@Component
class Requirements {

    private final Enquiries enquiries;
    private final Conversations conversations;
    private final Consents consents;

    Requirements(Enquiries enquiries, Conversations conversations, Consents consents) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.consents = consents;
    }

    /// What is missing; null when nothing is.
    @Nullable
    Outcome missing(Enquiry.Id id, Closure closure, String officer) {
        boolean stops = closure instanceof Closure.Withdrawn;
        if (!stops && conversations.waitToBeTold(id)) {
            return new StillToBeTold();
        }
        return switch (closure) {
            case Closure.ConfirmedDead dead when dead.second().equals(officer) -> new SameOfficer();
            case Closure.ConfirmedDead none -> told(id);
            case Closure.ReleasedOrExchanged none -> told(id);
            case Closure.DeclinesContact declines -> cleared(id, declines);
            case Closure.Duplicate duplicate -> other(id, duplicate.of());
            case Closure.ContactRestored none -> null;
            case Closure.Referred none -> null;
            case Closure.FalseReport none -> null;
            case Closure.InsufficientData none -> null;
            case Closure.Withdrawn none -> null;
        };
    }

    private @Nullable Outcome told(Enquiry.Id id) {
        return conversations.wereTold(id) ? null : new NotTold();
    }

    private @Nullable Outcome cleared(Enquiry.Id id, Closure.DeclinesContact declines) {
        boolean forThis = declines.clearance().enquiry().equals(id);
        return forThis && consents.stillSo(declines.clearance()) ? told(id) : new NotCleared();
    }

    private @Nullable Outcome other(Enquiry.Id id, Enquiry.Id of) {
        boolean there = !of.equals(id) && enquiries.find(of).orElse(null) instanceof Enquiry.Open;
        return there ? null : new NoOther();
    }
}
