package org.whereabouts.casework.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.LimitsOnReading;
import org.whereabouts.access.SignedIn;

/// The budget of the desk, for other rooms with pages of their own.
@Component
class LimitsOfTheDesk implements LimitsOnReading {

    private final ReadingAnEnquiry reading;
    private final Readings readings;
    private final Clock clock;

    LimitsOfTheDesk(ReadingAnEnquiry reading, Readings readings, Clock clock) {
        this.reading = reading;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public Optional<String> refuse(SignedIn.Confirmed confirmed, UUID subject, String purpose) {
        return reading.refused(confirmed, subject, purpose).map(ReadingAnEnquiry.Refused::key);
    }

    @Override
    public void decided(SignedIn officer, UUID subject) {
        readings.decided(officer.officer().id(), subject, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
