package org.whereabouts.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.found.Consents;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.calling.OpeningACall;
import org.whereabouts.registry.Operation;

/// Owes an enquirer a notice, in the transaction of the deed that causes it: both happen, or neither. Other
/// rooms come to it by [TellingOfAMatch] and [AskingTheEnquirer].
@Service
public class OwingANotice {

    private final Notices notices;
    private final OpeningACall calls;
    private final Enquiries enquiries;
    private final Consents consents;
    private final Clock clock;

    OwingANotice(Notices notices, OpeningACall calls, Enquiries enquiries, Consents consents, Clock clock) {
        this.notices = notices;
        this.calls = calls;
        this.enquiries = enquiries;
        this.consents = consents;
        this.clock = clock;
    }

    /// Owes it. What has to be said by a voice becomes a call task at once, whatever else is sent.
    @Transactional(propagation = Propagation.MANDATORY)
    Outcome owe(Debt debt) {
        return owe(debt, null);
    }

    /// Owes it, and with it how to reach the person found.
    @Transactional(propagation = Propagation.MANDATORY)
    Outcome owe(Debt debt, Clearance.@Nullable Contact contact) {
        Enquiry enquiry = enquiries.find(debt.enquiry()).orElse(null);
        if (enquiry == null || enquiry instanceof Enquiry.Withdrawn || enquiry instanceof Enquiry.Erased) {
            return new NobodyThere();
        }
        if (debt.about() != null && consents.silenced(debt.about().value())) {
            return new NotWanted();
        }
        Notice notice = notice(debt, enquiry.facts().operation());
        if (!notices.add(notice, debt.key())) {
            return new OwedBefore();
        }
        if (contact != null) {
            calls.open(notice, contact);
        } else if (debt.news().wantsAVoice()) {
            calls.open(notice, debt.news(), Why.HAS_TO_BE_SAID);
        }
        return new Owed(notice.id());
    }

    private Notice notice(Debt debt, Operation.Id operation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Notice(
                Notice.Id.fresh(),
                debt.enquiry(),
                operation,
                debt.news().inWriting(),
                debt.about(),
                now,
                new Delivery.Owed(now));
    }

    /// What is to be owed.
    ///
    /// @param about what it is about, when those who were told may have to be told that it was wrong
    /// @param key   the same for what must not be told the same enquirer twice, such as `match:ID`
    public record Debt(
            Enquiry.Id enquiry, News news, @Nullable About about, String key) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// It is owed.
    public record Owed(Notice.Id notice) implements Outcome {}

    /// It was owed before, and is not owed twice.
    public record OwedBefore() implements Outcome {}

    /// The person found does not want it to be told.
    public record NotWanted() implements Outcome {}

    /// A person found has said something since the clearance was given: ask once more what may be told.
    public record AskAgain() implements Outcome {}

    /// There is no such enquiry, or it was withdrawn.
    public record NobodyThere() implements Outcome {}
}
