package org.whereabouts.casework.identity;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.registry.identity.OpenPairs;

/// The queue of pairs.
@Component
class PairsThatWait implements Queue {

    private final OpenPairs pairs;

    PairsThatWait(OpenPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public String path() {
        return "/desk/pairs";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Waiting waiting() {
        var backlog = pairs.backlog();
        return new Waiting(backlog.count(), backlog.oldest());
    }
}
