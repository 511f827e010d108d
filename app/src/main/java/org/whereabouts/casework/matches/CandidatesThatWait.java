package org.whereabouts.casework.matches;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;

/// The queue of candidates.
@Component
class CandidatesThatWait implements Queue {

    static final String NAME = "candidates";

    private final CandidatesOfEnquiries candidates;

    CandidatesThatWait(CandidatesOfEnquiries candidates) {
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/desk/candidates";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.VERIFIER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Waiting waiting() {
        var backlog = candidates.backlog();
        return new Waiting(backlog.count(), backlog.oldest());
    }
}
