package org.whereabouts.casework.facts;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.registry.standing.ConfirmingAFact;

/// Withdraws a confirmation: every fact stands as it stood without it. Its subject is the number of the
/// confirmation.
@Component
class FactWithdraw implements Deed {

    static final String NAME = "fact.withdraw";

    private final ConfirmingAFact confirming;

    FactWithdraw(ConfirmingAFact confirming) {
        this.confirming = confirming;
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
        return Optional.ofNullable(proposal.details().get(FactConfirm.PERSON))
                .map(address -> "/desk/people/" + address);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        boolean withdrawn = confirming.withdraw(
                Long.parseLong(proposal.subject()),
                proposal.proposer().toString(),
                approver.toString(),
                proposal.reason());
        return withdrawn ? new Carried() : new CannotBe("confirm.not.in.force");
    }
}
