package org.whereabouts.casework.staff;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.ChangingRoles;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;

/// Gives an officer other roles, lets a frozen one in again, or, with no role at all, lets one go.
@Component
class GivingRoles implements Deed {

    static final String NAME = "officer.roles";

    private final ChangingRoles changing;

    GivingRoles(ChangingRoles changing) {
        this.changing = changing;
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
        var officer = new Officer.Id(UUID.fromString(proposal.subject()));
        Set<Role> roles = RolesInDetails.read(proposal.details().getOrDefault(RolesInDetails.KEY, ""));
        return switch (changing.change(officer, roles, proposal.proposer(), approver)) {
            case ChangingRoles.Changed ignored -> new Carried();
            case ChangingRoles.OneIsNotTwo ignored -> new CannotBe("deed.one.is.not.two");
            case ChangingRoles.NobodyThere ignored -> new CannotBe("deed.nobody.there");
            case ChangingRoles.LastAdministrator ignored -> new CannotBe("deed.last.administrator");
        };
    }
}
