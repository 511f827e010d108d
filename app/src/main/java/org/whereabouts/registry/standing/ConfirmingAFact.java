package org.whereabouts.registry.standing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.finding.Changes;

/// Confirms what a report says of fate and status, because two officers found it so; and withdraws that.
/// Nobody is told anything by it: news of a death is a call.
@Service
public class ConfirmingAFact {

    private final Reports reports;
    private final Confirmations confirmations;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    ConfirmingAFact(Reports reports, Confirmations confirmations, Changes changes, Audit audit, Clock clock) {
        this.reports = reports;
        this.confirmations = confirmations;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /// Confirms.
    @Transactional
    public Outcome confirm(Order order) {
        if (order.decider().equals(order.confirmer())) {
            return new OneIsNotTwo();
        }
        Optional<Report> found = reports.find(order.report());
        if (found.isEmpty() || !says(found.get()) || order.document().isBlank()) {
            return new NothingToConfirm();
        }
        Report report = found.get();
        if (!order.ground().isCarriedBy(report)) {
            return new CannotCarry();
        }
        Optional<Long> number = confirmations.add(new Confirmation(
                0,
                report.id(),
                order.ground(),
                order.document().strip(),
                order.decider(),
                order.confirmer(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (number.isEmpty()) {
            return new ConfirmedBefore();
        }
        note(report, order.confirmer(), "fact.confirmed", details(number.get(), order.decider(), order.ground()));
        return new Confirmed(number.get());
    }

    /// Withdraws a confirmation: every fact stands as it stood without it.
    ///
    /// @return whether it was in force
    @Transactional
    public boolean withdraw(long number, String decider, String confirmer, String reason) {
        Optional<Confirmation> found = confirmations.find(number);
        var withdrawal = new Confirmations.Withdrawal(
                decider, confirmer, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean two = !decider.equals(confirmer);
        if (found.isEmpty() || !two || !confirmations.withdraw(number, withdrawal)) {
            return false;
        }
        Report report = reports.find(found.get().report()).orElseThrow();
        note(
                report,
                confirmer,
                "fact.withdrawn",
                details(number, decider, found.get().ground()));
        return true;
    }

    private static boolean says(Report report) {
        var situation = report.statement().situation();
        return situation.status() != null || situation.fate() != Fate.UNKNOWN;
    }

    private static Map<String, String> details(long number, String decider, Ground ground) {
        return Map.of("confirmation", Long.toString(number), "with", decider, "ground", ground.name());
    }

    private void note(Report report, String officer, String deed, Map<String, String> details) {
        audit.append(new Act(officer, deed, "report " + report.id().number(), details));
        changes.touch(List.of(report.person()));
    }

    /// What is to be confirmed, on what ground, by whom.
    ///
    /// @param document which document it rests on, as the archive finds it
    public record Order(Report.Id report, Ground ground, String document, String decider, String confirmer) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// It is confirmed.
    ///
    /// @param number by which it can be withdrawn
    public record Confirmed(long number) implements Outcome {}

    /// It was confirmed before.
    public record ConfirmedBefore() implements Outcome {}

    /// There is no such report, it says nothing of fate or status, or no document is named.
    public record NothingToConfirm() implements Outcome {}

    /// The report is not of a kind that can carry this: no official source, a repost, improbable, or taken
    /// back.
    public record CannotCarry() implements Outcome {}

    /// The two are one.
    public record OneIsNotTwo() implements Outcome {}
}
