package org.whereabouts.enquiries.closing;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.enquiries.RenewingAnEnquiry;

/// Opens a closed enquiry again: what closing did is undone, and it is compared with everything once more.
@Service
public class ReopeningAnEnquiry {

    private final Enquiries enquiries;
    private final Noting noting;
    private final ApplicationEventPublisher events;

    ReopeningAnEnquiry(Enquiries enquiries, Noting noting, ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.noting = noting;
        this.events = events;
    }

    /// Reopens it for twelve months from now.
    ///
    /// @param officer who decides it
    /// @param reason  a stable code, never a sentence about somebody
    /// @return false when it is not closed
    @Transactional
    public boolean reopen(Enquiry.Id id, String officer, String reason) {
        if (!(enquiries.hold(id).orElse(null) instanceof Enquiry.Closed closed)) {
            return false;
        }
        Instant now = noting.now();
        var open = new Enquiry.Open(closed.facts(), RenewingAnEnquiry.expiry(now));
        enquiries.change(open, Happening.REOPENED, now);
        noting.reopened(id, officer, reason);
        events.publishEvent(new EnquiryEvent.EnquiryChanged(id));
        return true;
    }
}
