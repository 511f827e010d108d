package org.whereabouts.casework.facts;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;

/// The queue of contested facts.
@Component
class ContestedThatWait implements Queue {

    static final String NAME = "contested";

    private final Contradictions contradictions;

    ContestedThatWait(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/desk/contested";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Waiting waiting() {
        var backlog = contradictions.backlog();
        return new Waiting(backlog.count(), backlog.oldest());
    }
}
