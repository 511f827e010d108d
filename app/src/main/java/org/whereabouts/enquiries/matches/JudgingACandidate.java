package org.whereabouts.enquiries.matches;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Judges a candidate: somebody else, or the person sought.
@Service
public class JudgingACandidate {

    private final CandidatesOfEnquiries candidates;
    private final MatchingEnquiries matching;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgingACandidate(
            CandidatesOfEnquiries candidates,
            MatchingEnquiries matching,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.matching = matching;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What came of judging.
    public sealed interface Judged {

        /// It is noted.
        record Noted(Judgement judgement) implements Judged {}

        /// Somebody else judged it before.
        record AlreadyJudged() implements Judged {}
    }

    /// Finds that it is somebody else. The person comes back only when something new is known.
    ///
    /// @param reason a code, never a sentence about somebody
    @Transactional
    public Judged reject(Candidate candidate, String officer, String reason) {
        return judge(candidate, new Judgement.Rejected(officer, clock.instant(), reason), officer, reason);
    }

    /// Finds that it is the person sought.
    ///
    /// @param reason a code, never a sentence about somebody
    @Transactional
    public Judged validate(Candidate candidate, String officer, String reason) {
        var judged = judge(candidate, new Judgement.Validated(officer, clock.instant()), officer, reason);
        if (judged instanceof Judged.Noted) {
            events.publishEvent(new Candidate.Matched(candidate.enquiry(), candidate.id()));
        }
        return judged;
    }

    private Judged judge(Candidate candidate, Judgement judgement, String officer, String reason) {
        if (!candidates.judge(candidate.id(), judgement)) {
            return new Judged.AlreadyJudged();
        }
        boolean rejected = judgement instanceof Judgement.Rejected;
        if (rejected) {
            candidates.compared(candidate.enquiry(), CandidatesOfEnquiries.AGAIN);
        }
        audit.append(new Act(
                officer,
                rejected ? "candidate.rejected" : "candidate.validated",
                candidate.id().toString(),
                Map.of("enquiry", candidate.enquiry().toString(), "reason", reason)));
        afterwards(() -> matching.judged(candidate, judgement));
        return new Judged.Noted(judgement);
    }

    private static void afterwards(Runnable note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note.run();
            }
        });
    }
}
