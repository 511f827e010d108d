package org.whereabouts.casework.staff;

import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.OneIsNotTwo;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.access.joining.Links;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;

/// Lets somebody in, or gives new keys to an officer who has lost theirs.
@Component
class InvitingSomebody implements Deed {

    static final String NAME = "officer.invite";
    static final String CALLED = "name";
    static final String NEW_KEYS = "officer";

    private final InvitingAnOfficer inviting;
    private final Environment settings;

    InvitingSomebody(InvitingAnOfficer inviting, Environment settings) {
        this.inviting = inviting;
        this.settings = settings;
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
        String officer = proposal.details().get(NEW_KEYS);
        var wanted = new Wanted(
                officer == null ? null : new Officer.Id(UUID.fromString(officer)),
                proposal.details().getOrDefault(CALLED, ""),
                RolesInDetails.read(proposal.details().getOrDefault(RolesInDetails.KEY, "")));
        return switch (inviting.invite(wanted, proposal.proposer(), approver)) {
            case Invited invited -> new ToBeShown(Links.of(settings, invited.token()));
            case OneIsNotTwo ignored -> new CannotBe("deed.one.is.not.two");
        };
    }
}
