package org.whereabouts.enquiries.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Forgetting;

/// Erases enquiries that rested for two years without anybody waking them up.
@Service
class ErasingWhatRests {

    private final Enquiries enquiries;
    private final Forgetting forgetting;
    private final Clock clock;

    ErasingWhatRests(Enquiries enquiries, Forgetting forgetting, Clock clock) {
        this.enquiries = enquiries;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /// Erases those.
    @Transactional
    public void erase() {
        Instant longAgo = clock.instant().atOffset(ZoneOffset.UTC).minusYears(2).toInstant();
        for (Enquiry.Dormant rests : enquiries.resting(longAgo)) {
            Enquiry.Id id = rests.facts().id();
            boolean still = enquiries.hold(id).orElse(null) instanceof Enquiry.Dormant dormant
                    && !dormant.since().isAfter(longAgo);
            if (still) {
                forgetting.forget(rests.facts(), "rule:rested-two-years", "enquiry.rested");
            }
        }
    }
}
