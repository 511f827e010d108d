package org.whereabouts.casework.key;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.sealing.unlocking.DecidingHowToUnlock;
import org.whereabouts.sealing.unlocking.UnlockPolicy;

/// Decides whether a key file may unlock the service without anybody being there.
@Component
class UnlockPolicyByTwo implements Deed {

    static final String NAME = "key.policy";
    static final String POLICY = "policy";

    private final DecidingHowToUnlock deciding;

    UnlockPolicyByTwo(DecidingHowToUnlock deciding) {
        this.deciding = deciding;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        var policy = UnlockPolicy.valueOf(proposal.details().getOrDefault(POLICY, ""));
        return switch (deciding.decide(
                policy, proposal.proposer().value().toString(), approver.value().toString())) {
            case DECIDED -> new Carried();
            case HOLDS_ALREADY -> new CannotBe("deed.key.holds");
            case ONE_IS_NOT_TWO -> new CannotBe("deed.one.is.not.two");
        };
    }
}
