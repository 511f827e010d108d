package org.whereabouts.enquiries.matches;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
        return judge(Which.of(candidate), new Judgement.Rejected(officer, clock.instant(), reason), officer, reason);
    }

    /// Finds that it is the person sought.
    ///
    /// @param reason a code, never a sentence about somebody
    @Transactional
    public Judged validate(Candidate candidate, String officer, String reason) {
        return validate(Which.of(candidate), officer, reason);
    }

    /// The same for one that nobody has opened now: two officers have seen it before.
    ///
    /// @param second who agreed
    /// @return false when there is none that waits
    @Transactional
    public boolean validate(UUID candidate, String officer, String second) {
        return candidates
                .find(candidate)
                .map(one -> validate(new Which(one.id(), one.enquiry()), officer, "with " + second))
                .filter(Judged.Noted.class::isInstance)
                .isPresent();
    }

    /// Takes a judgement back: the candidate waits again. Who was told because of it is told that it was wrong.
    ///
    /// @return whether there was one
    @Transactional
    public boolean undo(UUID candidate, String officer) {
        var former = candidates.find(candidate).orElse(null);
        if (former == null || !candidates.reopen(candidate)) {
            return false;
        }
        audit.append(new Act(
                officer,
                "candidate.reopened",
                candidate.toString(),
                Map.of("enquiry", former.enquiry().toString())));
        if (former.judgement() instanceof Judgement.Validated) {
            events.publishEvent(new Candidate.Unmatched(former.enquiry(), candidate, officer));
        }
        afterwards(() -> matching.judged(former.enquiry(), candidate, new Judgement.Waiting()));
        return true;
    }

    private Judged validate(Which one, String officer, String reason) {
        var judged = judge(one, new Judgement.Validated(officer, clock.instant()), officer, reason);
        if (judged instanceof Judged.Noted) {
            events.publishEvent(new Candidate.Matched(one.enquiry(), one.id()));
        }
        return judged;
    }

    private Judged judge(Which one, Judgement judgement, String officer, String reason) {
        if (!candidates.judge(one.id(), judgement)) {
            return new Judged.AlreadyJudged();
        }
        boolean rejected = judgement instanceof Judgement.Rejected;
        if (rejected) {
            candidates.compared(one.enquiry(), CandidatesOfEnquiries.AGAIN);
        }
        audit.append(new Act(
                officer,
                rejected ? "candidate.rejected" : "candidate.validated",
                one.id().toString(),
                Map.of("enquiry", one.enquiry().toString(), "reason", reason)));
        afterwards(() -> matching.judged(one.enquiry(), one.id(), judgement));
        return new Judged.Noted(judgement);
    }

    private record Which(UUID id, UUID enquiry) {
        static Which of(Candidate candidate) {
            return new Which(candidate.id(), candidate.enquiry());
        }
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
