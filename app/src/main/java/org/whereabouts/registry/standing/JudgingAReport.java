package org.whereabouts.registry.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Report.State;
import org.whereabouts.registry.Reports;

/// Says how credible a report is, or takes it back because it was not so; and takes such a judgement back.
/// What the report says is never changed.
///
/// A report on which two officers' decision rests is not judged by one: that decision is withdrawn first.
@Service
public class JudgingAReport {

    private final Reports reports;
    private final Judgements judgements;
    private final Confirmations confirmations;
    private final Audit audit;
    private final Clock clock;

    JudgingAReport(Reports reports, Judgements judgements, Confirmations confirmations, Audit audit, Clock clock) {
        this.reports = reports;
        this.judgements = judgements;
        this.confirmations = confirmations;
        this.audit = audit;
        this.clock = clock;
    }

    /// Says how credible a report is.
    ///
    /// @param reason why, in words that name nobody
    @Transactional
    public Outcome rate(Report.Id id, Credibility credibility, String officer, String reason) {
        return judge(id, credibility, false, officer, reason);
    }

    /// Takes a report back: nothing is drawn from it any more.
    ///
    /// @param reason why, in words that name nobody
    @Transactional
    public Outcome takeBack(Report.Id id, String officer, String reason) {
        return judge(id, Credibility.IMPROBABLE, true, officer, reason);
    }

    private Outcome judge(Report.Id id, Credibility credibility, boolean retracted, String officer, String reason) {
        Optional<Report> found = reports.find(id).filter(one -> one.state().stands());
        if (found.isEmpty()) {
            return new DoesNotStand();
        }
        if (reason.isBlank()) {
            return new NoReason();
        }
        Report report = found.get();
        if (!confirmations.of(List.of(id)).isEmpty()) {
            return new CarriesAConfirmation();
        }
        if (!retracted && report.credibility() == credibility) {
            return new DoesNotStand();
        }
        State state = retracted ? new State.Retracted(reason.strip()) : report.state();
        return new Judged(keep(report, credibility, state, officer, reason.strip()));
    }

    private long keep(Report report, Credibility credibility, State state, String officer, String reason) {
        boolean retracted = state instanceof State.Retracted;
        long number = judgements.add(new Judgement(
                0,
                report.id(),
                credibility,
                retracted,
                report.credibility(),
                report.state(),
                officer,
                reason,
                now(),
                false));
        reports.judge(report.id(), credibility, state);
        audit.append(new Act(
                officer,
                retracted ? "report.taken.back" : "report.rated",
                "report " + report.id().number(),
                Map.of("number", Long.toString(number), "credibility", Integer.toString(credibility.digit()))));
        return number;
    }

    /// Takes a judgement back: the report is what it was before. Only the last one about a report.
    ///
    /// @return whether it was taken back
    @Transactional
    public boolean undo(long number, String officer) {
        Optional<Judgement> found = judgements.hold(number).filter(one -> !one.undone());
        if (found.isEmpty()) {
            return false;
        }
        Judgement judgement = found.get();
        boolean last = judgements.of(List.of(judgement.report())).getFirst().number() == number;
        boolean asJudged = reports.find(judgement.report())
                .filter(now -> now.credibility() == judgement.credibility()
                        && (now.state() instanceof State.Retracted) == judgement.retracted()
                        && (judgement.retracted() || now.state().stands()))
                .isPresent();
        if (!last || !asJudged) {
            return false;
        }
        reports.judge(judgement.report(), judgement.former(), judgement.before());
        judgements.undo(number, officer, now());
        audit.append(new Act(
                officer,
                "report.judgement.undone",
                "report " + judgement.report().number(),
                Map.of("number", Long.toString(number))));
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is judged.
    ///
    /// @param number by which the judgement can be taken back
    public record Judged(long number) implements Outcome {}

    /// There is no such report, it does not stand any more, or it was judged so before.
    public record DoesNotStand() implements Outcome {}

    /// A judgement has a reason.
    public record NoReason() implements Outcome {}

    /// Two officers confirmed what it says; two have to withdraw that first.
    public record CarriesAConfirmation() implements Outcome {}
}
