package org.whereabouts.casework.enquiry;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.closing.ClosingAnEnquiry;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.closing.Conversations;

/// Ends an enquiry for an officer, or proposes it where it takes two.
@Service
class EndingAnEnquiry {

    private final ClosingAnEnquiry closing;
    private final Conversations conversations;
    private final ProposingADeed proposing;
    private final WhoDeclines declining;
    private final OneEnquiry one;

    EndingAnEnquiry(
            ClosingAnEnquiry closing,
            Conversations conversations,
            ProposingADeed proposing,
            WhoDeclines declining,
            OneEnquiry one) {
        this.closing = closing;
        this.conversations = conversations;
        this.proposing = proposing;
        this.declining = declining;
        this.one = one;
    }

    /// Ends it. Not inside of a transaction: that somebody declines contact is read for it.
    ///
    /// @return the sentence that says what came of it
    String end(Enquiry.Id id, Order order, SignedIn officer, SignedIn.Confirmed confirmed) {
        if (order.ending().takesTwo()) {
            return propose(id, order, officer);
        }
        if (order.ending() == Ending.DUPLICATE && other(order).isEmpty()) {
            return "ending.no.other";
        }
        Optional<Closure> closure = order.ending() == Ending.DECLINES_CONTACT
                ? declining.of(id, confirmed).map(Closure.DeclinesContact::new)
                : Optional.of(alone(order));
        if (closure.isEmpty()) {
            return "ending.not.cleared";
        }
        var outcome = closing.close(id, closure.get(), officer.actor());
        if (outcome instanceof ClosingAnEnquiry.Done) {
            one.decided(id, officer);
        }
        return Ending.said(outcome);
    }

    private String propose(Enquiry.Id id, Order order, SignedIn officer) {
        if (order.ending().isDeath() && conversations.waitToBeTold(id)) {
            return "ending.still";
        }
        if (order.ending().isDeath() && !conversations.wereTold(id)) {
            return "ending.not.told";
        }
        var details = Map.of(EndingByTwo.HOW, order.ending().name());
        return proposing
                .propose(officer, new Wanted(EndingByTwo.NAME, id.toString(), details, order.reason()))
                .key();
    }

    private Closure alone(Order order) {
        return switch (order.ending()) {
            case CONTACT_RESTORED -> new Closure.ContactRestored();
            case RELEASED_OR_EXCHANGED -> new Closure.ReleasedOrExchanged();
            case REFERRED -> new Closure.Referred();
            case DUPLICATE -> new Closure.Duplicate(other(order).orElseThrow());
            case FALSE_REPORT -> new Closure.FalseReport();
            case INSUFFICIENT_DATA -> new Closure.InsufficientData();
            case DECLINES_CONTACT, DEAD_REMAINS_RETURNED, DEAD_REMAINS_NOT_RETURNED, WITHDRAWN, ERASED ->
                throw new IllegalStateException("WA-1511 an ending that takes more than one officer's word");
        };
    }

    private Optional<Enquiry.Id> other(Order order) {
        return Receipt.Digits.parse(order.other()).flatMap(one::find);
    }

    /// How it is to be ended.
    ///
    /// @param other  the number of the enquiry with which it goes on, where it is a duplicate
    /// @param reason why, where it takes two
    record Order(Ending ending, String other, String reason) {}
}
