package org.whereabouts.enquiries.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;

/// Erases enquiries that rested for two years without anybody waking them up.
@Service
class ErasingWhatRests {

    private final Enquiries enquiries;
    private final Photographs photographs;
    private final ErasingASubject erasing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingWhatRests(
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

    /// Erases those.
    @Transactional
    public void erase() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant longAgo = now.atOffset(ZoneOffset.UTC).minusYears(2).toInstant();
        for (Enquiry.Dormant rests : enquiries.resting(longAgo)) {
            Enquiry.Id id = rests.facts().id();
            boolean still = enquiries.hold(id).orElse(null) instanceof Enquiry.Dormant dormant
                    && !dormant.since().isAfter(longAgo);
            if (still) {
                erase(rests, now);
            }
        }
    }

    private void erase(Enquiry.Dormant rests, Instant now) {
        Enquiry.Id id = rests.facts().id();
        enquiries.change(new Enquiry.Erased(rests.facts(), now), Happening.ERASED, now);
        enquiries.forget(id);
        photographs.forget(id.value());
        erasing.erase(id.subject(), "rule:rested-two-years", "enquiry.rested");
        events.publishEvent(new EnquiryEvent.EnquiryEnded(id));
    }
}
