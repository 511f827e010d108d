package org.whereabouts.casework.publications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.casework.pair.Deed;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.registry.Person;

/// Publishes, or renews, the entry of a prisoner who lives, or of somebody who is dead. Its subject is the
/// address.
@Component
class PublishForTwo implements Deed {

    static final String NAME = "publication.for.two";

    private final PublishingEntries publishing;

    PublishForTwo(PublishingEntries publishing) {
        this.publishing = publishing;
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
        var decision = new Decision(proposal.proposer().toString(), proposal.reason(), approver.toString());
        boolean published = Person.Id.parse(proposal.subject())
                .filter(id -> publishing.publish(List.of(id), decision).published() == 1)
                .isPresent();
        return published ? new Carried() : new CannotBe("publication.refused");
    }
}
