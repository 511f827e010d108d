package org.whereabouts.enquiries.matches;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.finding.Changes.Mark;

/// Where matching takes its enquiries from, and lays down what it found.
@Component
class Desk {

    private final OpenEnquiries enquiries;
    private final CandidatesOfEnquiries candidates;
    private final SealingCandidates sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(
            OpenEnquiries enquiries,
            CandidatesOfEnquiries candidates,
            SealingCandidates sealing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enquiries = enquiries;
        this.candidates = candidates;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    OpenEnquiries enquiries() {
        return enquiries;
    }

    CandidatesOfEnquiries candidates() {
        return candidates;
    }

    /// The time.
    Instant now() {
        return clock.instant();
    }

    /// Lays down what the register holds for an enquiry, and that it has been asked.
    @Transactional
    public void compared(SoughtInMemory one, List<Candidate> news) {
        write(news);
        candidates.compared(one.enquiry(), one.revision());
    }

    /// Lays down what the reports until a mark have brought.
    @Transactional
    public void followed(Mark mark, List<Candidate> news) {
        write(news);
        candidates.followed(mark);
    }

    private void write(List<Candidate> news) {
        // The last word on each: two reports of one page may speak for one candidate.
        Map<UUID, Candidate> last = new LinkedHashMap<>();
        news.forEach(one -> last.put(one.id(), one));
        candidates.put(sealing.seal(List.copyOf(last.values())));
        last.values().stream()
                .map(Candidate::enquiry)
                .distinct()
                .forEach(enquiry -> events.publishEvent(new Candidate.Proposed(enquiry)));
    }
}
