package org.whereabouts.casework.matches;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.enquiries.matches.JudgingACandidate;

/// Validates a match of which the family will be told something grave.
@Component
class TellingOfADeath implements Deed {

    static final String NAME = "match.grave";

    private final JudgingACandidate judging;

    TellingOfADeath(JudgingACandidate judging) {
        this.judging = judging;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public Optional<String> lookAt(Proposal proposal) {
        return Optional.of("/desk/candidates/" + proposal.subject());
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        return judging.validate(
                        UUID.fromString(proposal.subject()), proposal.proposer().toString(), approver.toString())
                ? new Carried()
                : new CannotBe("pair.already");
    }
}
