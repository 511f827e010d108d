package org.whereabouts.enquiries.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;

/// Reads candidates as they are stored, whichever program proposed them. That they were read stands in the
/// audit.
@Service
public class ReadingCandidates {

    private static final int PAGE = 1_000;

    private final CandidatesOfEnquiries candidates;
    private final Keys keys;

    ReadingCandidates(CandidatesOfEnquiries candidates, Keys keys) {
        this.candidates = candidates;
        this.keys = keys;
    }

    /// One of them, with what was opened of its enquiry.
    public static Candidate of(Stored stored, Opened contents) {
        return SealingCandidates.opened(stored, contents.unseal(SealingCandidates.FIELD, stored.seen()));
    }

    /// All that can be opened; none while the service is locked. Not inside of a transaction.
    ///
    /// @param actor  who reads
    /// @param reason a stable code
    public List<Candidate> all(String actor, String reason) {
        if (!(keys.state() instanceof KeyState.Unlocked open)) {
            return List.of();
        }
        var reading = open.unsealing().readAll(actor, SealingCandidates.ENQUIRY, reason);
        List<Candidate> all = new ArrayList<>();
        List<Stored> page;
        UUID last = null;
        do {
            page = candidates.page(last, PAGE);
            List<Optional<byte[]>> opened = reading.unseal(
                    page.stream().map(SealingCandidates::labelled).toList());
            for (int at = 0; at < page.size(); at++) {
                Stored one = page.get(at);
                opened.get(at).map(seen -> SealingCandidates.opened(one, seen)).ifPresent(all::add);
            }
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == PAGE);
        return all;
    }
}
