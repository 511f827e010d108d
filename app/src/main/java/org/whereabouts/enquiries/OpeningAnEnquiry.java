package org.whereabouts.enquiries;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries.Contents;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.Enquiry.Past;
import org.whereabouts.enquiries.telephone.TelephoneCode;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Sealing;

/// Opens an enquiry: seals it at once and hands out a receipt. The same order twice makes one enquiry.
@Service
public class OpeningAnEnquiry {

    private final Enquiries enquiries;
    private final Sealing sealing;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningAnEnquiry(Enquiries enquiries, Sealing sealing, Keys keys, ApplicationEventPublisher events, Clock clock) {
        this.enquiries = enquiries;
        this.sealing = sealing;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /// Opens it, or finds that it was opened before.
    @Transactional
    public Outcome open(Order order) {
        if (keys.state() instanceof KeyState.NoKey) {
            return new NoKeyYet();
        }
        Optional<Enquiry> former = enquiries.hold(order.submission());
        if (former.isPresent()) {
            return again(former.get(), order);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Enquiry.Open enquiry = enquiry(order, now);
        while (!enquiries.add(enquiry, order.code().hash(enquiry.facts().number()))) {
            // Somebody was quicker with the same order, or has the same number.
            Optional<Enquiry> quicker = enquiries.hold(order.submission());
            if (quicker.isPresent()) {
                return again(quicker.get(), order);
            }
            enquiry = enquiry(order, now);
        }
        var receipt = new Receipt(enquiry.facts().number(), order.code());
        enquiries.put(order.submission(), TelephoneCode.of(receipt).hash(receipt.number()));
        try (Envelope envelope = sealing.open(order.submission().subject())) {
            var sought = envelope.seal(Sought.FIELD, order.sought().json());
            var enquirer = envelope.seal(Enquirer.FIELD, order.enquirer().json());
            enquiries.put(order.submission(), new Contents(sought, enquirer));
        }
        events.publishEvent(new EnquiryEvent.EnquiryOpened(order.submission()));
        return new Opened(receipt, enquiry.facts().opened());
    }

    private Outcome again(Enquiry enquiry, Order order) {
        return new Opened(
                new Receipt(enquiry.facts().number(), order.code()),
                enquiry.facts().opened());
    }

    private static Enquiry.Open enquiry(Order order, Instant now) {
        var facts = new Enquiry.Facts(
                order.submission(),
                order.operation(),
                Receipt.Digits.fresh(),
                order.language(),
                now,
                List.of(new Past(now, Happening.OPENED)));
        return new Enquiry.Open(facts, RenewingAnEnquiry.expiry(now));
    }

    /// What is to be opened.
    ///
    /// @param submission the key that makes sure that sending twice makes one enquiry; becomes its id
    /// @param language   to speak to the enquirer in
    /// @param code       the word code of the receipt; whoever sends again sends the same
    public record Order(
            Enquiry.Id submission,
            Operation.Id operation,
            Locale language,
            Sought sought,
            Enquirer enquirer,
            WordCode code) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// It is open, and stored.
    ///
    /// @param on when it was first sent
    public record Opened(Receipt receipt, Instant on) implements Outcome {}

    /// Nothing can be sealed yet, so nothing is taken.
    public record NoKeyYet() implements Outcome {}
}
