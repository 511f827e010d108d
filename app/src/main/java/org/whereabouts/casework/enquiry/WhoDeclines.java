package org.whereabouts.casework.enquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold.Cleared;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.enquiries.matches.ReadingCandidates;

/// Finds out whether a person who was found for an enquiry wants the family to know that they do not want
/// contact.
@Component
class WhoDeclines {

    private final ReadingAnEnquiry reading;
    private final CandidatesOfEnquiries candidates;
    private final AskingWhatMayBeTold asking;

    WhoDeclines(ReadingAnEnquiry reading, CandidatesOfEnquiries candidates, AskingWhatMayBeTold asking) {
        this.reading = reading;
        this.candidates = candidates;
        this.asking = asking;
    }

    /// That they said so; empty when nobody did, or it cannot be read now.
    Optional<Clearance.Declines> of(Enquiry.Id id, SignedIn.Confirmed officer) {
        return reading.read(officer, id, "enquiry.ended") instanceof ReadingAnEnquiry.Opened opened
                ? matches(id, opened).stream()
                        .map(one -> asking.ask(one, officer.officer().id().toString()))
                        .filter(Cleared.class::isInstance)
                        .map(answer -> ((Cleared) answer).clearance())
                        .filter(Clearance.Declines.class::isInstance)
                        .map(Clearance.Declines.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private List<Candidate> matches(Enquiry.Id id, ReadingAnEnquiry.Opened opened) {
        try (var contents = opened.contents()) {
            return candidates.of(id.value()).stream()
                    .filter(one -> one.judgement() instanceof Judgement.Validated)
                    .map(one -> ReadingCandidates.of(one, contents))
                    .toList();
        }
    }
}
