package org.whereabouts.enquiries.matches;

import java.time.Instant;
import java.util.UUID;

/// A person of the register whom the machine proposes for an enquiry.
///
/// @param id         its own
/// @param enquiry    for which
/// @param seen       what the machine saw
/// @param proposedAt when
/// @param judgement  what became of it
public record Candidate(UUID id, UUID enquiry, Seen seen, Instant proposedAt, Judgement judgement) {

    /// Somebody was proposed for an enquiry, or more is known of somebody proposed.
    public record Proposed(UUID enquiry) {}

    /// An officer found that a candidate is the person sought.
    public record Matched(UUID enquiry, UUID candidate) {}

    /// An officer took back that a candidate is the person sought.
    public record Unmatched(UUID enquiry, UUID candidate, String by) {}

    /// A new one that waits.
    static Candidate fresh(UUID enquiry, Seen seen, Instant now) {
        return new Candidate(UUID.randomUUID(), enquiry, seen, now, new Judgement.Waiting());
    }

    Candidate with(Seen better) {
        return new Candidate(id, enquiry, better, proposedAt, judgement);
    }

    Candidate with(Judgement judged) {
        return new Candidate(id, enquiry, seen, proposedAt, judged);
    }

    boolean waits() {
        return judgement instanceof Judgement.Waiting;
    }
}
