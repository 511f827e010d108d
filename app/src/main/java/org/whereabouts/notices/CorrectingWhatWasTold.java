package org.whereabouts.notices;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.notices.calling.CallTasks;

/// Tells those who were told something that it was wrong: all of them, and nobody else.
@Service
public class CorrectingWhatWasTold {

    /*
     * When something turns out to be wrong, a notice about it may be on its way. So that it was wrong is noted once
     * and for all; what was not sent is taken back; to whom it was sent is owed a correction, now or, when it turns
     * out later that it was sent, then (`catchUp`, every few seconds). Who got nothing is not frightened.
     */

    private final Notices notices;
    private final CallTasks calls;
    private final OwingANotice owing;
    private final Audit audit;
    private final Clock clock;

    CorrectingWhatWasTold(Notices notices, CallTasks calls, OwingANotice owing, Audit audit, Clock clock) {
        this.notices = notices;
        this.calls = calls;
        this.owing = owing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Notes that something was wrong and owes a correction to whom it was told, in the caller's
    /// transaction.
    ///
    /// @param actor who decided so, for the audit
    /// @return to how many a correction is owed by now
    @Transactional
    public int correct(About about, String actor) {
        notices.correct(about, clock.instant());
        int owed = catchUp();
        audit.append(new Act(actor, "told.corrected", about.toString(), Map.of("notices", Integer.toString(owed))));
        return owed;
    }

    /// A match was taken back: whoever was told of it is told that it was wrong.
    @EventListener
    void unmatched(Candidate.Unmatched unmatched) {
        correct(new About(unmatched.candidate()), unmatched.by());
    }

    /// A match that was taken back once is one after all: the family is told anew.
    @EventListener
    void matched(Candidate.Matched matched) {
        notices.believe(new About(matched.candidate()));
    }

    /// Owes corrections for what turned out to have been told.
    ///
    /// @return how many
    @Transactional
    public int catchUp() {
        calls.withdraw(notices.withdrawWrong(clock.instant()), clock.instant());
        int owed = 0;
        for (Notice told : notices.wronglyTold()) {
            var debt = new Debt(told.enquiry(), News.Plain.WE_WERE_WRONG, null, "wrong:" + told.about());
            if (owing.owe(debt) instanceof OwingANotice.Owed) {
                owed++;
            }
        }
        return owed;
    }
}
