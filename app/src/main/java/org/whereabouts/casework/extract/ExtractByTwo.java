package org.whereabouts.casework.extract;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.reading.Readings;

/// Allows an extract for an authority. It is made afterwards: the enquiry is unsealed for it, and what was
/// read in a transaction could be forgotten with it.
@Component
class ExtractByTwo implements Deed {

    static final String ORDER = "order";

    private final Orders orders;
    private final Readings readings;
    private final Clock clock;

    ExtractByTwo(Orders orders, Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
        this.orders = orders;
    }

    @Override
    public String name() {
        return Orders.DEED;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public Optional<String> lookAt(Proposal proposal) {
        return Optional.of("/desk/enquiries/" + proposal.subject());
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        var enquiry = UUID.fromString(proposal.subject());
        readings.decided(proposal.proposer(), enquiry, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return orders.approved(UUID.fromString(proposal.details().getOrDefault(ORDER, "")), approver)
                ? new ToBeMade("/desk/enquiries/" + proposal.subject())
                : new CannotBe("outgoing.nothing");
    }
}
