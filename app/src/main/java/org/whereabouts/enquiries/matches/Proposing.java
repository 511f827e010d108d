package org.whereabouts.enquiries.matches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The rule by which what the machine saw becomes a candidate, or stays what an officer has judged.
final class Proposing {

    /*
     * One candidate a person. While it waits, it follows the best that is known. Once rejected, the person comes back
     * only with a report or an answer of the family that the officer had not before him; once validated, never.
     */

    /// Waiting candidates an enquiry has at most: what nobody can read is no help. The weakest are left
    /// out, and are seen again when others have been judged.
    static final int MOST_WAITING = 20;

    /// What there is to write.
    record Proposed(List<Candidate> fresh, List<Candidate> better) {}

    private final UUID enquiry;
    private final Instant now;
    private final List<Candidate> earlier;
    private final List<Candidate> fresh = new ArrayList<>();
    private final List<Candidate> better = new ArrayList<>();

    private Proposing(UUID enquiry, List<Candidate> earlier, Instant now) {
        this.enquiry = enquiry;
        this.earlier = earlier;
        this.now = now;
    }

    /// What becomes of what was seen.
    ///
    /// @param earlier all candidates that the enquiry ever had
    static Proposed of(UUID enquiry, List<Candidate> earlier, List<Seen> seen, Instant now) {
        var proposing = new Proposing(enquiry, earlier, now);
        var best = seen.stream()
                .sorted(Comparator.comparing(Seen::bits)
                        .thenComparingInt(one -> one.words().size())
                        .reversed())
                .toList();
        best.forEach(proposing::take);
        return new Proposed(List.copyOf(proposing.fresh), List.copyOf(proposing.better));
    }

    private void take(Seen seen) {
        var same = earlier.stream()
                .filter(one -> one.seen().person().equals(seen.person()))
                // Nobody has judged what was dropped when the enquiry ended.
                .filter(one -> !(one.judgement() instanceof Judgement.Dropped))
                .toList();
        boolean here = fresh.stream().anyMatch(one -> one.seen().person().equals(seen.person()));
        if (here || same.stream().anyMatch(one -> one.judgement() instanceof Judgement.Validated)) {
            return;
        }
        var waiting = same.stream().filter(Candidate::waits).findFirst();
        if (waiting.isPresent()) {
            if (seen.isBetterThan(waiting.get().seen())) {
                better.add(waiting.get().with(seen));
            }
        } else if (same.stream().noneMatch(one -> seen.isAsBefore(one.seen())) && room()) {
            fresh.add(Candidate.fresh(enquiry, seen, now));
        }
    }

    private boolean room() {
        return earlier.stream().filter(Candidate::waits).count() + fresh.size() < MOST_WAITING;
    }
}
