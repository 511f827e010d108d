package org.whereabouts.casework.suppression;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.registry.suppression.LiftingASuppression;
import org.whereabouts.registry.suppression.SuppressedKey;

/// Lets records come in again that were suppressed at once. Its subject is the digest of one of them.
@Component
class LiftByTwo implements Deed {

    static final String NAME = "suppression.lift";

    private final LiftingASuppression lifting;

    LiftByTwo(LiftingASuppression lifting) {
        this.lifting = lifting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.EDITOR);
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        var key = new SuppressedKey(new Sha256(proposal.subject()));
        int lifted = lifting.lift(key, proposal.proposer().toString(), proposal.reason());
        return lifted > 0 ? new Carried() : new CannotBe("suppression.gone");
    }
}
