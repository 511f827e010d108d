package org.whereabouts.registry.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Page;

/// Compares reports with the register, a few at a time, joins the clear cases, and lays the unclear ones on
/// the desk.
@Service
class ComparingReports {

    private static final int LOOKED_AT = 5;

    private final Changes changes;
    private final Candidates candidates;
    private final Reports reports;
    private final Identities identities;
    private final Deciding deciding;

    ComparingReports(
            Changes changes, Candidates candidates, Reports reports, Identities identities, Deciding deciding) {
        this.changes = changes;
        this.candidates = candidates;
        this.reports = reports;
        this.identities = identities;
        this.deciding = deciding;
    }

    /// Compares the next reports, and notes how far it has come in the same transaction as what it decided.
    ///
    /// @param most at most this many
    /// @return whether there may be more
    @Transactional
    public boolean compareNext(int most) {
        var progress = identities.progress();
        Page page = changes.after(progress.mark(), most);
        page.reports().forEach(this::compare);
        if (!page.reports().isEmpty()) {
            identities.reached(new Identities.Progress(
                    page.next(), progress.compared() + page.reports().size()));
        }
        return !page.last();
    }

    private void compare(Changed changed) {
        Report report = changed.report();
        var who = report.statement().particulars();
        if (!report.state().stands() || who.isUnidentified()) {
            return;
        }
        List<Candidate> found =
                candidates.find(new Question(changed.operation(), who, "", Audience.OFFICER, LOOKED_AT));
        for (Candidate candidate : found) {
            // Both as they are now: a join of a moment ago is in neither the page nor the index.
            reports.find(report.id())
                    .ifPresent(now -> reports.find(candidate.report())
                            .ifPresent(other -> judge(candidate, changed.operation(), now, other)));
        }
    }

    private void judge(Candidate candidate, Operation.Id operation, Report report, Report other) {
        boolean apart = !report.person().equals(other.person());
        if (candidate.comparison() != null && apart && other.state().stands()) {
            deciding.decide(candidate.comparison(), operation, report, other);
        }
    }
}
