package org.whereabouts.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.OwingANotice.Debt;

/// Reminds enquirers to renew, once thirty days before their enquiry expires, and once seven; and once more
/// thirty days before one that rests is erased.
@Service
public class RemindingOfRenewal {

    private static final Duration FIRST = Duration.ofDays(30);
    private static final Duration LAST = Duration.ofDays(7);

    private final Enquiries enquiries;
    private final OwingANotice owing;
    private final Clock clock;

    RemindingOfRenewal(Enquiries enquiries, OwingANotice owing, Clock clock) {
        this.enquiries = enquiries;
        this.owing = owing;
        this.clock = clock;
    }

    /// Owes the reminders that are due.
    ///
    /// @return how many
    @Transactional
    public int remind() {
        Instant now = clock.instant();
        int owed = 0;
        for (Enquiry.Open open : enquiries.expiring(now.plus(FIRST))) {
            boolean last = !open.expires().isAfter(now.plus(LAST));
            News news = last ? News.Plain.RENEW_IN_7_DAYS : News.Plain.RENEW_IN_30_DAYS;
            // A renewed enquiry expires at another moment: its next reminder has another key.
            var debt = new Debt(open.facts().id(), news, null, news.name() + ":" + open.expires());
            if (open.expires().isAfter(now) && owing.owe(debt) instanceof OwingANotice.Owed) {
                owed++;
            }
        }
        return owed + remindOfErasing(now);
    }

    private int remindOfErasing(Instant now) {
        int owed = 0;
        Instant soon = now.plus(FIRST).atOffset(ZoneOffset.UTC).minusYears(2).toInstant();
        for (Enquiry.Dormant rests : enquiries.resting(soon)) {
            News news = News.Plain.ERASED_IN_30_DAYS;
            var debt = new Debt(rests.facts().id(), news, null, news.name() + ":" + rests.since());
            if (rests.erasedOn().isAfter(now) && owing.owe(debt) instanceof OwingANotice.Owed) {
                owed++;
            }
        }
        return owed;
    }

    /// Whether a notice is still true: nobody renewed, woke up or reopened the enquiry meanwhile.
    public boolean stillTrue(Notice notice, Enquiry enquiry) {
        return switch (notice.news()) {
            case RENEW_IN_30_DAYS, RENEW_IN_7_DAYS ->
                enquiry instanceof Enquiry.Open open
                        && !open.expires().isAfter(clock.instant().plus(FIRST));
            case RESTS, ERASED_IN_30_DAYS -> enquiry instanceof Enquiry.Dormant;
            case READ_AGAIN -> enquiry instanceof Enquiry.Closed || enquiry instanceof Enquiry.Dormant;
            case RECEIVED, THERE_IS_NEWS, QUESTION, WE_WERE_WRONG -> true;
        };
    }
}
