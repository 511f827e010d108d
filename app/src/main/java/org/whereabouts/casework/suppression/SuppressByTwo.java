package org.whereabouts.casework.suppression;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.suppression.SuppressingAnEntry;
import org.whereabouts.registry.suppression.Suppressions.Why;

/// Sees to it that the records of an entry never come in again. Its subject is the address.
@Component
class SuppressByTwo implements Deed {

    static final String NAME = "entry.suppress";

    private final People people;
    private final SuppressingAnEntry suppressing;

    SuppressByTwo(People people, SuppressingAnEntry suppressing) {
        this.people = people;
        this.suppressing = suppressing;
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
    public Optional<String> lookAt(Proposal proposal) {
        return Optional.of("/desk/people/" + proposal.subject());
    }

    @Override
    public Done carryOut(Proposal proposal, Officer.Id approver) {
        var why = new Why(proposal.proposer().toString(), proposal.reason());
        boolean done = Person.Id.parse(proposal.subject())
                .flatMap(people::find)
                .filter(person -> suppressing.suppress(person, why) > 0)
                .isPresent();
        return done ? new Carried() : new CannotBe("suppression.nothing");
    }
}
