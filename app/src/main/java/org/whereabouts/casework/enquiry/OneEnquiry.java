package org.whereabouts.casework.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;

/// Enquiries as the desk comes to them: by number or by address.
@Component
class OneEnquiry {

    private final Enquiries enquiries;
    private final Readings readings;
    private final Clock clock;

    OneEnquiry(Enquiries enquiries, Readings readings, Clock clock) {
        this.enquiries = enquiries;
        this.readings = readings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// The one with this number on its receipt.
    Optional<Enquiry.Id> find(Receipt.Digits number) {
        return enquiries.code(number).map(Enquiries.Code::id);
    }

    /// The one at this address.
    Optional<Enquiry> find(Enquiry.Id id) {
        return enquiries.find(id);
    }

    /// Whether an officer has opened it since a moment.
    boolean opened(Enquiry.Id id, SignedIn officer, Instant since) {
        return readings.opened(officer.officer().id(), id.value(), since);
    }

    /// Notes that an officer decided something about what they read.
    void decided(Enquiry.Id id, SignedIn officer) {
        decided(id, officer.officer().id());
    }

    /// The same of an officer whose proposal another one approves: what nobody agreed to is no decision.
    void decided(Enquiry.Id id, Officer.Id officer) {
        readings.decided(officer, id.value(), now());
    }
}
