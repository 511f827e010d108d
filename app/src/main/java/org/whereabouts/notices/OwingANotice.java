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
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.calling.OpeningACall;

/// Owes an enquirer a notice, in the transaction of the deed that causes it: both happen, or neither.
@Service
public class OwingANotice {

    private final Notices notices;
    private final OpeningACall calls;
    private final Enquiries enquiries;
    private final Clock clock;

    OwingANotice(Notices notices, OpeningACall calls, Enquiries enquiries, Clock clock) {
        this.notices = notices;
        this.calls = calls;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /// Owes it. What has to be said by a voice becomes a call task at once, whatever else is sent.
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome owe(Debt debt) {
        Enquiry enquiry = enquiries.find(debt.enquiry()).orElse(null);
        if (enquiry == null || enquiry instanceof Enquiry.Withdrawn) {
            return new NobodyThere();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = new Notice(
                Notice.Id.fresh(),
                debt.enquiry(),
                enquiry.facts().operation(),
                debt.news().inWriting(),
                debt.about(),
                now,
                new Delivery.Owed(now));
        if (!notices.add(notice, debt.key())) {
            return new OwedBefore();
        }
        if (debt.news().wantsAVoice()) {
            calls.open(notice, debt.news(), Why.HAS_TO_BE_SAID);
        }
        return new Owed(notice.id());
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

    /// There is no such enquiry, or it was withdrawn.
    public record NobodyThere() implements Outcome {}
}
