package org.whereabouts.enquiries.closing;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;

/// Closes an enquiry. News is told before it is filed away, and two officers say that somebody is dead.
@Service
public class ClosingAnEnquiry {

    private final Enquiries enquiries;
    private final Requirements requirements;
    private final WithdrawingAnEnquiry withdrawing;
    private final Noting noting;
    private final ApplicationEventPublisher events;

    ClosingAnEnquiry(
            Enquiries enquiries,
            Requirements requirements,
            WithdrawingAnEnquiry withdrawing,
            Noting noting,
            ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.requirements = requirements;
        this.withdrawing = withdrawing;
        this.noting = noting;
        this.events = events;
    }

    /// Closes it; [ReopeningAnEnquiry] undoes that, except what was withdrawn.
    ///
    /// @param officer who closes it
    @Transactional
    public Outcome close(Enquiry.Id id, Closure closure, String officer) {
        Enquiry enquiry = enquiries.hold(id).orElse(null);
        if (!(enquiry instanceof Enquiry.Open || enquiry instanceof Enquiry.Dormant)) {
            return new NotOpen();
        }
        Outcome refusal = requirements.missing(id, closure, officer);
        if (refusal != null) {
            return refusal;
        }
        end(enquiry.facts(), closure, officer);
        noting.closed(id, closure, officer);
        return new Done(enquiries.find(id).orElseThrow());
    }

    private void end(Enquiry.Facts facts, Closure closure, String officer) {
        Instant now = noting.now();
        switch (closure) {
            case Closure.Ending ending ->
                enquiries.change(new Enquiry.Closed(facts, now, ending.reason()), Happening.CLOSED, now);
            case Closure.InsufficientData none ->
                enquiries.change(new Enquiry.Dormant(facts, now), Happening.TOO_LITTLE, now);
            case Closure.Withdrawn none -> withdrawing.withdraw(facts.id(), officer);
        }
        if (!(closure instanceof Closure.Withdrawn)) {
            events.publishEvent(new EnquiryEvent.EnquiryEnded(facts.id()));
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is ended.
    ///
    /// @param now as it is now
    public record Done(Enquiry now) implements Outcome {}

    /// There is no such enquiry, or it is ended already.
    public record NotOpen() implements Outcome {}

    /// Something waits to be told to the enquirer by a voice.
    public record StillToBeTold() implements Outcome {}

    /// No call is recorded in which the enquirer was told.
    public record NotTold() implements Outcome {}

    /// Two officers are needed, and this is one.
    public record SameOfficer() implements Outcome {}

    /// The enquiry with which it should go on is not there, not open, or the same.
    public record NoOther() implements Outcome {}

    /// The person found has said something else since, or it was asked for another enquiry.
    public record NotCleared() implements Outcome {}
}
