package org.whereabouts.casework.extract;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.extract.Orders.Order;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.extract.IssuingAnExtract;
import org.whereabouts.sealing.Opened;

/// Makes an extract that two officers have allowed. Whatever goes wrong, the order stays, and it can be
/// made again.
@Service
class MakingAnExtract {

    private static final String PURPOSE = "extract.made";

    private final Orders orders;
    private final ReadingAnEnquiry reading;
    private final IssuingAnExtract issuing;
    private final Clock clock;

    MakingAnExtract(Orders orders, ReadingAnEnquiry reading, IssuingAnExtract issuing, Clock clock) {
        this.orders = orders;
        this.reading = reading;
        this.issuing = issuing;
        this.clock = clock;
    }

    /// Makes it, for whoever approved it. Not inside of a transaction.
    ///
    /// @param officer who approved it, and takes the paper
    Outcome make(Enquiry.Id id, UUID wanted, SignedIn.Confirmed officer) {
        Order order = orders.find(wanted)
                .filter(found -> found.enquiry().equals(id) && found.isToBeMade())
                .filter(found -> officer.officer().id().equals(found.approver()))
                .orElse(null);
        if (order == null) {
            return new Kept("outgoing.not.yours");
        }
        return switch (reading.read(officer, id, PURPOSE)) {
            case ReadingAnEnquiry.Opened opened -> {
                try (Opened contents = opened.contents()) {
                    yield issue(order, order.toWhom(contents), officer);
                }
            }
            case ReadingAnEnquiry.Gone ignored -> new Kept("outgoing.nothing");
            case ReadingAnEnquiry.Refused refused -> new Kept(refused.key());
        };
    }

    private Outcome issue(Order order, Orders.ToWhom toWhom, SignedIn.Confirmed officer) {
        var outcome = issuing.issue(new IssuingAnExtract.Order(
                order.enquiry(),
                toWhom.authority(),
                toWhom.purpose(),
                order.language(),
                order.withEnquirer(),
                order.proposer().toString(),
                officer.officer().id().toString()));
        return switch (outcome) {
            case IssuingAnExtract.Issued issued -> {
                orders.made(order.id(), issued.id(), clock.instant());
                yield new Made(issued);
            }
            case IssuingAnExtract.Locked ignored -> new Kept("reading.locked");
            case IssuingAnExtract.NothingThere ignored -> new Kept("outgoing.nothing");
            case IssuingAnExtract.NotSaid ignored -> new Kept("outgoing.not.said");
            case IssuingAnExtract.SameOfficer ignored -> new Kept("deed.one.is.not.two");
        };
    }

    /// What came of it.
    sealed interface Outcome {}

    /// The paper; kept nowhere.
    record Made(IssuingAnExtract.Issued paper) implements Outcome {}

    /// It was not made; the order stays.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
