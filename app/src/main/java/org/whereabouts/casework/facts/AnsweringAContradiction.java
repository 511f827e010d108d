package org.whereabouts.casework.facts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.Answered;
import org.whereabouts.casework.facts.Contradictions.Contested;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.standing.JudgingAReport;

/// Answers who is right where sources contradict each other, by judging one report, or that nobody can
/// tell; and takes the answer back.
@Service
class AnsweringAContradiction {

    private final Contradictions contradictions;
    private final NotingContradictions noting;
    private final JudgingAReport judging;
    private final Answered answered;
    private final Recorded recorded;

    AnsweringAContradiction(
            Contradictions contradictions,
            NotingContradictions noting,
            JudgingAReport judging,
            Answered answered,
            Recorded recorded) {
        this.contradictions = contradictions;
        this.noting = noting;
        this.judging = judging;
        this.answered = answered;
        this.recorded = recorded;
    }

    /// Answers.
    ///
    /// @param report which report is judged; nobody asks for it where nobody can tell
    /// @return the sentence that says what came of it
    @Transactional
    public String answer(Contested contested, Answer answer, Report.Id report, String reason, SignedIn officer) {
        if (reason.isBlank()) {
            return "entry.no.reason";
        }
        if (answer == Answer.CANNOT_TELL) {
            contradictions.put(contested.person(), false);
            recorded.note(contested.item(), answer, null, reason, officer);
            return "contested.cannot.tell.said";
        }
        var outcome = answer == Answer.IMPROBABLE
                ? judging.rate(report, Credibility.IMPROBABLE, officer.actor(), reason)
                : judging.takeBack(report, officer.actor(), reason);
        if (outcome instanceof JudgingAReport.Judged judged) {
            recorded.note(contested.item(), answer, judged.number(), reason, officer);
            noting.look(contested.person());
        }
        return EntryPages.said(outcome);
    }

    /// Takes an answer back: the report and the queue are as they were.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String undo(long number, SignedIn officer) {
        Optional<Answered.One> found =
                answered.hold(number).filter(one -> !one.undone() && one.queue().equals(ContestedInHand.QUEUE));
        if (found.isEmpty() || !answered.isLast(found.get())) {
            return "entry.undo.not";
        }
        Answered.One one = found.get();
        Person.Id person = Contested.person(one.item());
        if (one.decision() == null) {
            contradictions.put(person, true);
        } else if (!judging.undo(one.decision(), officer.actor())) {
            return "entry.undo.not";
        }
        recorded.undone(one, officer);
        noting.look(person);
        return "entry.undone";
    }

    /// What an officer answers.
    enum Answer {
        IMPROBABLE,
        TAKEN_BACK,
        CANNOT_TELL
    }

    /// What was answered, with its entry in the audit.
    @org.springframework.stereotype.Component
    static class Recorded {
        private final Answered answered;
        private final Audit audit;
        private final Clock clock;

        Recorded(Answered answered, Audit audit, Clock clock) {
            this.answered = answered;
            this.audit = audit;
            this.clock = clock;
        }

        void note(UUID item, Answer answer, @Nullable Long decision, String reason, SignedIn officer) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            long number = answered.add(new Answered.One(
                    0,
                    ContestedInHand.QUEUE,
                    item,
                    answer.name(),
                    decision,
                    officer.officer().id(),
                    reason.strip(),
                    at,
                    false));
            audit(officer, "contested.answered", item, number);
        }

        void undone(Answered.One one, SignedIn officer) {
            answered.undone(
                    one.number(), officer.officer().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit(officer, "contested.answer.undone", one.item(), one.number());
        }

        private void audit(SignedIn officer, String deed, UUID item, long number) {
            audit.append(new Act(officer.actor(), deed, item.toString(), Map.of("number", Long.toString(number))));
        }
    }
}
