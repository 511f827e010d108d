package org.whereabouts.casework.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.enquiry.Outline.Asked;
import org.whereabouts.casework.enquiry.Outline.Stage;
import org.whereabouts.casework.extract.Orders;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.pair.Proposals;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Conversations;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.Judgement;

/// Draws the outline of an enquiry: what may be known of it without opening it.
@Component
class Outlining {

    private final CandidatesOfEnquiries candidates;
    private final Conversations conversations;
    private final Proposals proposals;
    private final Colleagues colleagues;

    Outlining(
            CandidatesOfEnquiries candidates, Conversations conversations, Proposals proposals, Colleagues colleagues) {
        this.candidates = candidates;
        this.conversations = conversations;
        this.proposals = proposals;
        this.colleagues = colleagues;
    }

    /// The outline as an officer sees it.
    Outline of(Enquiry enquiry, SignedIn officer) {
        Enquiry.Id id = enquiry.facts().id();
        long waiting = candidates.of(id.value()).stream()
                .filter(one -> one.judgement() instanceof Judgement.Waiting)
                .count();
        var plain = new Outline(
                id.value(),
                enquiry.facts().number().toString(),
                "enquiry.state." + enquiry.getClass().getSimpleName(),
                enquiry.facts().opened(),
                null,
                enquiry.facts().opened(),
                waiting,
                conversations.waitToBeTold(id),
                Stage.of(enquiry),
                asked(id, officer));
        return since(plain, enquiry);
    }

    private static Outline since(Outline plain, Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open open -> plain.at(open.expires(), null);
            case Enquiry.Dormant rests -> plain.at(rests.since(), null);
            case Enquiry.Closed closed ->
                plain.at(closed.on(), "ending." + closed.reason().name());
            case Enquiry.Withdrawn withdrawn -> plain.at(withdrawn.on(), null);
            case Enquiry.Erased erased -> plain.at(erased.on(), null);
        };
    }

    private List<Asked> asked(Enquiry.Id id, SignedIn officer) {
        return Stream.of(EndingByTwo.NAME, Orders.DEED)
                .map(deed -> proposals.open(deed, id.toString()))
                .flatMap(Optional::stream)
                .map(one -> asked(one, officer))
                .toList();
    }

    private Asked asked(Proposal one, SignedIn officer) {
        String ending = one.details().get(EndingByTwo.HOW);
        return new Asked(
                one.id(),
                ending == null ? "deed." + one.deed() : "ending." + ending,
                colleagues.name(one.proposer()),
                one.at(),
                ending == null ? "" : one.reason(),
                one.proposer().equals(officer.officer().id()));
    }
}
