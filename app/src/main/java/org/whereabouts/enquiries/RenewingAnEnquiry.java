package org.whereabouts.enquiries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiry.Happening;

/// Renews an enquiry for twelve months from now, or wakes one up that rests.
@Service
public class RenewingAnEnquiry {

    /// How long before it expires somebody is reminded.
    public static final Duration REMINDED = Duration.ofDays(30);

    private final Enquiries enquiries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewingAnEnquiry(Enquiries enquiries, ApplicationEventPublisher events, Clock clock) {
        this.enquiries = enquiries;
        this.events = events;
        this.clock = clock;
    }

    /// Renews it.
    ///
    /// @return until when it is open now; empty when it is ended
    @Transactional
    public Optional<Instant> renew(Enquiry.Id id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Enquiry.Open renewed = switch (enquiries.hold(id).orElse(null)) {
            case Enquiry.Open open -> new Enquiry.Open(open.facts(), expiry(now));
            case Enquiry.Dormant rests -> new Enquiry.Open(rests.facts(), expiry(now));
            case null, default -> null;
        };
        if (renewed == null) {
            return Optional.empty();
        }
        enquiries.change(renewed, Happening.RENEWED, now);
        events.publishEvent(new EnquiryEvent.EnquiryChanged(id));
        return Optional.of(renewed.expires());
    }

    /// When an enquiry that is opened, renewed or reopened now expires: after twelve months.
    public static Instant expiry(Instant now) {
        return now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    /// Those whose enquirers are to be reminded: open, and to expire within thirty days.
    public List<Enquiry.Open> due() {
        return enquiries.expiring(clock.instant().plus(REMINDED));
    }
}
