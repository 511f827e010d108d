package org.whereabouts.sources.inbox;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.figures.claiming.DecidingOnAClaim;
import org.whereabouts.registry.standing.JudgingAReport;
import org.whereabouts.sources.inbox.Decision.Claimed;
import org.whereabouts.sources.inbox.Decision.Deed;
import org.whereabouts.sources.inbox.Decision.Nothing;
import org.whereabouts.sources.inbox.Decision.Reported;

/// Takes an officer's last decision back: what was entered because of it is taken back, and the proposal waits again.
@Service
public class UndoingTheLast {

    private static final String BECAUSE = "taken back in the inbox";

    private final Proposals proposals;
    private final Decisions decisions;
    private final JudgingAReport judging;
    private final DecidingOnAClaim claims;
    private final NotingADecision noting;

    UndoingTheLast(
            Proposals proposals,
            Decisions decisions,
            JudgingAReport judging,
            DecidingOnAClaim claims,
            NotingADecision noting) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.judging = judging;
        this.claims = claims;
        this.noting = noting;
    }

    /// Takes it back.
    ///
    /// @return the proposal that waits again; empty when there is nothing to take back, or something rests on it
    @Transactional
    public Optional<Proposal.Id> undo(String officer) {
        Optional<Decision> last = decisions.lastOf(officer).filter(this::takenBack);
        last.ifPresent(one -> {
            proposals.putBack(one.proposal());
            noting.note(one.proposal(), Deed.UNDONE, null, one.officer(), new Typed(Map.of()), new Nothing());
        });
        return last.map(Decision::proposal);
    }

    private boolean takenBack(Decision decision) {
        return switch (decision.outcome()) {
            case Reported reported ->
                judging.takeBack(reported.report(), decision.officer(), BECAUSE) instanceof JudgingAReport.Judged;
            case Claimed claimed -> claims.withdraw(claimed.claim(), decision.officer(), BECAUSE);
            case Nothing nothing -> true;
        };
    }
}
