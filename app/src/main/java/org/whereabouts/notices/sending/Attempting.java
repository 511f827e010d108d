package org.whereabouts.notices.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.RemindingOfRenewal;
import org.whereabouts.notices.Why;

/// Tries to tell somebody, unless it is night or the notice is not owed any more.
@Component
class Attempting {

    private static final Logger LOG = LoggerFactory.getLogger(Attempting.class);

    private final ReadingAddresses addresses;
    private final Carrying carrying;
    private final RemindingOfRenewal reminding;
    private final Nights nights;
    private final Clock clock;

    Attempting(
            ReadingAddresses addresses, Carrying carrying, RemindingOfRenewal reminding, Nights nights, Clock clock) {
        this.addresses = addresses;
        this.carrying = carrying;
        this.reminding = reminding;
        this.nights = nights;
        this.clock = clock;
    }

    /// Whether anything can be tried now.
    boolean can() {
        return addresses.can();
    }

    /// Tries it; whatever breaks is an outcome.
    Attempt attempt(Notice notice) {
        try {
            Optional<Instant> morning = nights.morning(notice.operation(), clock.instant());
            return morning.isPresent() ? new Attempt.NotNow(morning.get()) : byDay(notice);
        } catch (RuntimeException broken) {
            // Nothing has left the house. The message may quote what was unsealed.
            LOG.warn("WA-1311 a notice could not be sent: {}", broken.getClass().getSimpleName());
            return new Attempt.Broken();
        }
    }

    private Attempt byDay(Notice notice) {
        Enquiry enquiry = addresses.enquiry(notice.enquiry()).orElse(null);
        if (enquiry == null
                || enquiry instanceof Enquiry.Withdrawn
                || enquiry instanceof Enquiry.Erased
                || !reminding.stillTrue(notice, enquiry)) {
            return new Attempt.NoLongerOwed();
        }
        Optional<Enquirer> enquirer = addresses.read(notice.enquiry());
        return enquirer.isEmpty() ? new Attempt.Nobody(Why.ERASED) : carrying.carry(notice, enquirer.get());
    }
}
