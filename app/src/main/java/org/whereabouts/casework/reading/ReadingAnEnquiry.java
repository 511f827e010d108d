package org.whereabouts.casework.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.access.FreezingAnOfficer;
import org.whereabouts.access.Officer;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Reading;

/// Opens what is sealed of one enquiry for an officer who showed who they are a short while ago.
///
/// It is recorded before it is shown, here and in the audit: no record, no reading. Whoever reads many and
/// decides none
/// is shut out, and that is an alarm. Not to be called inside of a transaction: what was read cannot be
/// unread.
@Service
public class ReadingAnEnquiry {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingAnEnquiry.class);

    private final Readings readings;
    private final Keys keys;
    private final FreezingAnOfficer freezing;
    private final Audit audit;
    private final Terms terms;

    ReadingAnEnquiry(Readings readings, Keys keys, FreezingAnOfficer freezing, Audit audit, Terms terms) {
        this.readings = readings;
        this.keys = keys;
        this.freezing = freezing;
        this.audit = audit;
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
        var tally = readings.since(officer.id(), now.minus(Budget.DAY));
        if (tally.undecided() > terms.budget().undecided()) {
            shutOut(officer, tally);
            return Optional.of(new ShutOut());
        }
        return tally.all() > terms.budget().perDay() ? Optional.of(new UsedUp()) : Optional.empty();
    }

    private void shutOut(Officer officer, Readings.Tally tally) {
        audit.append(new Act(
                "rule:bulk-reading",
                "alarm.bulk.reading",
                officer.id().toString(),
                Map.of("read", Integer.toString(tally.all()), "undecided", Integer.toString(tally.undecided()))));
        freezing.freeze(officer.id(), "rule:bulk-reading", "read many and decided none");
        LOG.warn("WA-1505 {} read many enquiries and decided none, and was shut out", officer.id());
    }

    /// The budget, and the time.
    @Service
    static class Terms {
        private final Budget budget;
        private final Clock clock;

        Terms(Budget budget, Clock clock) {
            this.budget = budget;
            this.clock = clock;
        }

        Budget budget() {
            return budget;
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

    /// They read many and decided none; they cannot come in any more.
    public record ShutOut() implements Refused {}
}
