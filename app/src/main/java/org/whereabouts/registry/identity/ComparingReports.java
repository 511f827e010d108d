package org.whereabouts.registry.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Page;

/// Compares reports with the register, a few at a time, and joins the clear cases.
@Service
public class ComparingReports {

    private static final int LOOKED_AT = 5;

    private final Changes changes;
    private final Candidates candidates;
    private final Reports reports;
    private final Identities identities;
    private final JoiningEntries joining;

    ComparingReports(
            Changes changes, Candidates candidates, Reports reports, Identities identities, JoiningEntries joining) {
        this.changes = changes;
        this.candidates = candidates;
        this.reports = reports;
        this.identities = identities;
        this.joining = joining;
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
        if (!report.state().stands()
                || who.isUnidentified()
                || who.born() == null
                || !who.born().hasDay()) {
            return;
        }
        List<Candidate> found =
                candidates.find(new Question(changed.operation(), who, "", Audience.OFFICER, LOOKED_AT));
        for (Candidate candidate : found) {
            // Both as they are now: a join of a moment ago is in neither the page nor the index.
            reports.find(report.id())
                    .ifPresent(now -> reports.find(candidate.report()).ifPresent(other -> join(candidate, now, other)));
        }
    }

    private void join(Candidate candidate, Report report, Report other) {
        boolean apart = !report.person().equals(other.person());
        if (candidate.comparison() != null && apart && other.state().stands()) {
            // The older report's entry is kept: it may have been told to somebody.
            boolean first = report.id().number() < other.id().number();
            Person.Id kept = first ? report.person() : other.person();
            Person.Id givenUp = first ? other.person() : report.person();
            ClearCase.of(candidate.comparison(), report, other)
                    .ifPresent(third -> joining.join(kept, givenUp, ClearCase.NAME, third.name()));
        }
    }
}
