package org.whereabouts.casework.pair;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;

/// The queue of proposals that wait for a second officer.
@Component
class ProposalsThatWait implements Queue {

    private final Proposals proposals;

    ProposalsThatWait(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public String path() {
        return "/desk/proposals";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Waiting waiting() {
        List<Proposal> open = proposals.open();
        return open.isEmpty()
                ? Waiting.NOTHING
                : new Waiting(open.size(), open.getFirst().at());
    }
}
