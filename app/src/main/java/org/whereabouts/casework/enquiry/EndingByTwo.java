package org.whereabouts.casework.enquiry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.closing.ErasingAnEnquiry;

/// Ends an enquiry in a way that takes two: because somebody is dead, or so that nothing is left of it.
@Component
class EndingByTwo implements Deed {

    static final String NAME = "enquiry.ended";
    static final String HOW = "ending";

    private final ClosingAnEnquiry closing;
    private final ErasingAnEnquiry erasing;
    private final OneEnquiry one;

    EndingByTwo(ClosingAnEnquiry closing, ErasingAnEnquiry erasing, OneEnquiry one) {
        this.one = one;
        this.closing = closing;
        this.erasing = erasing;
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
    public Set<Role> proposers() {
        return Set.of(Role.OPERATOR, Role.VERIFIER);
    }

    @Override
    public Optional<String> lookAt(Proposal proposal) {
        return Optional.of("/desk/enquiries/" + proposal.subject());
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        var id = new Enquiry.Id(UUID.fromString(proposal.subject()));
        String proposer = proposal.proposer().toString();
        one.decided(id, proposal.proposer());
        Ending ending = Ending.valueOf(proposal.details().getOrDefault(HOW, ""));
        return switch (ending) {
            case DEAD_REMAINS_RETURNED -> close(id, new Closure.ConfirmedDead(true, approver.toString()), proposer);
            case DEAD_REMAINS_NOT_RETURNED ->
                close(id, new Closure.ConfirmedDead(false, approver.toString()), proposer);
            case WITHDRAWN -> close(id, new Closure.Withdrawn(), proposer);
            case ERASED ->
                switch (erasing.erase(id, proposer, approver.toString())) {
                    case ERASED -> new Carried();
                    case SAME_OFFICER -> new CannotBe("deed.one.is.not.two");
                    case NOTHING_THERE -> new CannotBe("ending.not.open");
                };
            default -> throw new IllegalStateException("WA-1510 an ending that takes one");
        };
    }

    private Done close(Enquiry.Id id, Closure closure, String proposer) {
        ClosingAnEnquiry.Outcome outcome = closing.close(id, closure, proposer);
        return outcome instanceof ClosingAnEnquiry.Done ? new Carried() : new CannotBe(Ending.said(outcome));
    }
}
