package org.whereabouts.sources.inbox;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.sources.inbox.Decision.Deed;
import org.whereabouts.sources.inbox.Decision.Reason;

/// Refuses a proposal, with a reason.
@Service
public class RefusingAProposal {

    private final Proposals proposals;
    private final NotingADecision noting;

    RefusingAProposal(Proposals proposals, NotingADecision noting) {
        this.proposals = proposals;
        this.noting = noting;
    }

    /// Refuses it.
    ///
    /// @return whether it waited
    @Transactional
    public boolean refuse(Proposal.Id id, Reason reason, String officer) {
        boolean mine = proposals.take(id);
        if (mine) {
            noting.note(id, Deed.REFUSED, reason, officer, new Typed(Map.of()), new Decision.Nothing());
        }
        return mine;
    }
}
