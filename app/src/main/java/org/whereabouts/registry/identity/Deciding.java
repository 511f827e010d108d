package org.whereabouts.registry.identity;

import org.springframework.stereotype.Component;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// What becomes of two reports that were compared: one entry by the rule of the clear case, a pair for the
/// desk, or nothing.
@Component
class Deciding {

    private final JoiningEntries joining;
    private final Identities identities;
    private final OpenPairs pairs;

    Deciding(JoiningEntries joining, Identities identities, OpenPairs pairs) {
        this.joining = joining;
        this.identities = identities;
        this.pairs = pairs;
    }

    void decide(Comparison comparison, Operation.Id operation, Report report, Report other) {
        // The older report's entry is kept: it may have been told to somebody.
        boolean first = report.id().number() < other.id().number();
        Person.Id kept = first ? report.person() : other.person();
        Person.Id givenUp = first ? other.person() : report.person();
        ClearCase.of(comparison, report, other)
                .ifPresentOrElse(
                        third -> joining.join(kept, givenUp, ClearCase.NAME, third.name()),
                        () -> layOnTheDesk(comparison, operation, report, other));
    }

    private void layOnTheDesk(Comparison comparison, Operation.Id operation, Report report, Report other) {
        boolean worthALook = comparison.verdict() == Verdict.SAME || comparison.verdict() == Verdict.PERHAPS;
        if (worthALook
                && !comparison.isVetoed()
                && !ClearCase.isOneList(report, other)
                && !identities.wereJudged(report.person(), other.person())) {
            boolean newer = report.id().number() > other.id().number();
            pairs.propose(operation, report.person(), other.person(), (newer ? report : other).id(), comparison.bits());
        }
    }
}
