package org.whereabouts.enquiries.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;

/// What it means that an enquiry is erased: what was sealed of it is deleted, and its keys are destroyed.
/// That there was one stays.
@Component
public class Forgetting {

    private final Enquiries enquiries;
    private final Photographs photographs;
    private final ErasingASubject erasing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
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

    /// Forgets one that the caller holds.
    ///
    /// @param actor  who, for the audit
    /// @param reason a stable code, never a sentence about somebody
    @Transactional
    public void forget(Enquiry.Facts facts, String actor, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        enquiries.change(new Enquiry.Erased(facts, now), Happening.ERASED, now);
        enquiries.forget(facts.id());
        photographs.forget(facts.id().value());
        erasing.erase(facts.id().subject(), actor, reason);
        events.publishEvent(new EnquiryEvent.EnquiryEnded(facts.id()));
    }
}
