package org.whereabouts.enquiries;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;

/// Withdraws an enquiry: what was sealed of it is deleted and its keys are destroyed. That there was one
/// stays.
@Service
public class WithdrawingAnEnquiry {

    private final Enquiries enquiries;
    private final Photographs photographs;
    private final ErasingASubject erasing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawingAnEnquiry(
            Enquiries enquiries,
            Photographs photographs,
            ErasingASubject erasing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enquiries = enquiries;
        this.photographs = photographs;
        this.erasing = erasing;
        this.events = events;
        this.clock = clock;
    }

    /// Withdraws it for whoever has its receipt, in whatever state it is.
    ///
    /// @return false when there is no such enquiry, or it is withdrawn already
    @Transactional
    public boolean withdraw(Enquiry.Id id) {
        return withdraw(id, "enquirer");
    }

    /// The same, for an enquirer who says so to an officer.
    ///
    /// @param actor who does it, for the audit
    @Transactional
    public boolean withdraw(Enquiry.Id id, String actor) {
        Enquiry enquiry = enquiries.hold(id).orElse(null);
        if (enquiry == null || enquiry instanceof Enquiry.Withdrawn || enquiry instanceof Enquiry.Erased) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        enquiries.change(new Enquiry.Withdrawn(enquiry.facts(), now), Happening.WITHDRAWN, now);
        enquiries.forget(id);
        photographs.forget(id.value());
        erasing.erase(id.subject(), actor, "enquiry.withdrawn");
        events.publishEvent(new EnquiryEvent.EnquiryEnded(id));
        return true;
    }
}
