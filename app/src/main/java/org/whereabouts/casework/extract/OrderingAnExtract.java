package org.whereabouts.casework.extract;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Orders an extract for an authority: to whom and what for is sealed, and another officer has to allow it.
@Service
class OrderingAnExtract {

    private final Orders orders;
    private final ProposingADeed proposing;
    private final Enquiries enquiries;
    private final Sealing sealing;
    private final Clock clock;

    OrderingAnExtract(Orders orders, ProposingADeed proposing, Enquiries enquiries, Sealing sealing, Clock clock) {
        this.orders = orders;
        this.proposing = proposing;
        this.enquiries = enquiries;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Orders it.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String order(Enquiry.Id id, Wish wish, SignedIn officer) {
        boolean isThere = enquiries
                .find(id)
                .filter(there -> !(there instanceof Enquiry.Withdrawn || there instanceof Enquiry.Erased))
                .isPresent();
        if (!isThere) {
            return "outgoing.nothing";
        }
        Locale language = Locale.forLanguageTag(wish.language());
        if (wish.authority().isBlank() || wish.purpose().isBlank() || !Words.LANGUAGES.contains(language)) {
            return "outgoing.not.said";
        }
        UUID order = UUID.randomUUID();
        var details = Map.of(ExtractByTwo.ORDER, order.toString());
        var wanted = new Wanted(Orders.DEED, id.toString(), details, "authority");
        var outcome = proposing.propose(officer, wanted);
        if (outcome instanceof ProposingADeed.Proposed) {
            orders.add(sealed(id, order, wish, officer));
        }
        return outcome.key();
    }

    private Orders.Order sealed(Enquiry.Id id, UUID order, Wish wish, SignedIn officer) {
        var toWhom = new Orders.ToWhom(line(wish.authority()), line(wish.purpose()));
        try (Envelope envelope = sealing.open(id.subject())) {
            return new Orders.Order(
                    order,
                    id,
                    Locale.forLanguageTag(wish.language()),
                    wish.enquirer(),
                    envelope.seal(Orders.Order.field(order), toWhom.lines()),
                    officer.officer().id(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    null,
                    null);
        }
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\R", " ");
    }

    /// What is wanted.
    ///
    /// @param authority to whom, by name
    /// @param purpose   what for
    /// @param language  in which it speaks
    /// @param enquirer  whether it says who asks and how to reach them
    record Wish(String authority, String purpose, String language, boolean enquirer) {
        @Override
        public String toString() {
            return "an extract that is wanted";
        }
    }
}
