package org.whereabouts.enquiries.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.EnquiryEvent;

/// Lets enquiries rest that nobody renewed: kept, and compared with nothing until somebody wakes them up.
@Service
class LettingEnquiriesRest {

    private final Enquiries enquiries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LettingEnquiriesRest(Enquiries enquiries, ApplicationEventPublisher events, Clock clock) {
        this.enquiries = enquiries;
        this.events = events;
        this.clock = clock;
    }

    /// Lets those rest that have expired.
    @Transactional
    public void rest() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Enquiry.Open expired : enquiries.expiring(now)) {
            // Somebody may have renewed it since, or another program let it rest.
            boolean still = enquiries.hold(expired.facts().id()).orElse(null) instanceof Enquiry.Open open
                    && !open.expires().isAfter(now);
            if (!still) {
                continue;
            }
            enquiries.change(new Enquiry.Dormant(expired.facts(), now), Happening.RESTED, now);
            events.publishEvent(new EnquiryEvent.EnquiryEnded(expired.facts().id()));
        }
    }
}
