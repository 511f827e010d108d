package org.whereabouts.enquiries;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiries.Addition;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Sealing;

/// Adds to an enquiry what the enquirer says later: something new, or a correction. Nothing is overwritten.
@Service
public class AddingToAnEnquiry {

    /// The longest addition, in characters.
    public static final int LONGEST = 4000;

    private final Enquiries enquiries;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddingToAnEnquiry(Enquiries enquiries, Sealing sealing, ApplicationEventPublisher events, Clock clock) {
        this.enquiries = enquiries;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    /// Seals and adds it. Sending the same twice adds it once.
    ///
    /// @param place the number the addition is to have, as the page that was read offered it
    /// @return false when the enquiry is ended, and nothing can be added to it
    @Transactional
    public boolean add(Enquiry.Id id, int place, About about, String words) {
        Enquiry enquiry = enquiries.hold(id).orElse(null);
        if (!(enquiry instanceof Enquiry.Open || enquiry instanceof Enquiry.Dormant)) {
            return false;
        }
        int next = enquiries.additions(id).size() + 1;
        if (place < next) {
            return true;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (Envelope envelope = sealing.open(id.subject())) {
            Sealed sealed = envelope.seal("addition/" + next, words.getBytes(StandardCharsets.UTF_8));
            enquiries.add(id, new Addition(next, about, now, sealed));
        }
        enquiries.change(enquiry, Happening.ADDED, now);
        events.publishEvent(new EnquiryEvent.EnquiryChanged(id));
        return true;
    }
}
