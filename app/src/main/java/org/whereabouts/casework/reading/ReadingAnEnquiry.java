package org.whereabouts.casework.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.whereabouts.access.Officer;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.alarms.Alarms.Kind;
import org.whereabouts.casework.alarms.ShuttingOut;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.planting.Planted;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Reading;

/// Opens what is sealed of one enquiry for an officer who showed who they are a short while ago.
///
/// It is recorded before it is shown, here and in the audit: no record, no reading. Whoever reads many and
/// decides none is shut out, and so is whoever opens one that nobody asked; both are alarms. Not to be
/// called inside of a transaction: what was read cannot be unread.
@Service
public class ReadingAnEnquiry {

    private final Readings readings;
    private final Keys keys;
    private final ShuttingOut shutting;
    private final Terms terms;

    ReadingAnEnquiry(Readings readings, Keys keys, ShuttingOut shutting, Terms terms) {
        this.readings = readings;
        this.keys = keys;
        this.shutting = shutting;
        this.terms = terms;
    }

    /// Opens it.
    ///
    /// @param purpose a stable code, such as `candidate.judged`
    public Outcome read(SignedIn.Confirmed confirmed, Enquiry.Id enquiry, String purpose) {
        Optional<Refused> refused = refused(confirmed, enquiry.value(), purpose);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return new Locked();
        }
        var reading = new Reading(confirmed.officer().id().toString(), enquiry.subject(), purpose);
        Optional<org.whereabouts.sealing.Opened> opened = unlocked.unsealing().read(reading);
        return opened.<Outcome>map(Opened::new).orElseGet(Gone::new);
    }

    /// Records that an officer is about to read something that its own room opens for them, and counts it.
    ///
    /// @param subject the id of what they read
    /// @return what keeps them from it; empty when they may
    public Optional<Refused> refused(SignedIn.Confirmed confirmed, UUID subject, String purpose) {
        Officer officer = confirmed.officer();
        if (!(keys.state() instanceof KeyState.Unlocked)) {
            return Optional.of(new Locked());
        }
        Instant now = terms.now();
        readings.add(officer.id(), subject, purpose, now);
        if (terms.planted(subject)) {
            shutting.shutOut(officer, Kind.PLANTED_READ, subject, now, Map.of());
            return Optional.of(new ShutOut());
        }
        var tally = readings.since(officer.id(), now.minus(Budget.DAY));
        if (tally.undecided() > terms.budget().undecided()) {
            var counts =
                    Map.of("read", Integer.toString(tally.all()), "undecided", Integer.toString(tally.undecided()));
            shutting.shutOut(officer, Kind.BULK_READING, subject, now, counts);
            return Optional.of(new ShutOut());
        }
        return tally.all() > terms.budget().perDay() ? Optional.of(new UsedUp()) : Optional.empty();
    }

    /// The budget, what is planted, and the time.
    @Service
    static class Terms {
        private final Budget budget;
        private final Planted planted;
        private final Clock clock;

        Terms(Budget budget, Planted planted, Clock clock) {
            this.budget = budget;
            this.planted = planted;
            this.clock = clock;
        }

        Budget budget() {
            return budget;
        }

        boolean planted(UUID subject) {
            return planted.contains(new Enquiry.Id(subject));
        }

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is open, until whoever asked closes it.
    public record Opened(org.whereabouts.sealing.Opened contents) implements Outcome {
        @Override
        public String toString() {
            return "opened";
        }
    }

    /// It stays closed.
    public sealed interface Refused extends Outcome {

        /// The sentence that says why.
        default String key() {
            return switch (this) {
                case Locked ignored -> "reading.locked";
                case UsedUp ignored -> "candidate.used.up";
                case ShutOut ignored -> "candidate.shut.out";
            };
        }
    }

    /// The service is locked.
    public record Locked() implements Refused {}

    /// Nothing of it can be opened any more: it was erased.
    public record Gone() implements Outcome {}

    /// They have read as many as a day allows.
    public record UsedUp() implements Refused {}

    /// They read many and decided none, or one that nobody asked; they cannot come in any more.
    public record ShutOut() implements Refused {}
}
