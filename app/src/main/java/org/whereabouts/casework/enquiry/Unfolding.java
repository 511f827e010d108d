package org.whereabouts.casework.enquiry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.compare.Line;
import org.whereabouts.casework.enquiry.Sheet.Added;
import org.whereabouts.casework.enquiry.Sheet.Found;
import org.whereabouts.casework.enquiry.Sheet.Ordered;
import org.whereabouts.casework.enquiry.Sheet.Paper;
import org.whereabouts.casework.extract.Orders;
import org.whereabouts.casework.extract.Orders.ToWhom;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiries.Addition;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.extract.Extract;
import org.whereabouts.enquiries.extract.Extracts;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.enquiries.matches.ReadingCandidates;
import org.whereabouts.sealing.Opened;

/// Unfolds an enquiry that somebody has opened.
@Component
class Unfolding {

    private final Enquiries enquiries;
    private final CandidatesOfEnquiries candidates;
    private final Extracts extracts;
    private final Orders orders;
    private final Colleagues colleagues;

    Unfolding(
            Enquiries enquiries,
            CandidatesOfEnquiries candidates,
            Extracts extracts,
            Orders orders,
            Colleagues colleagues) {
        this.enquiries = enquiries;
        this.candidates = candidates;
        this.extracts = extracts;
        this.orders = orders;
        this.colleagues = colleagues;
    }

    /// All of it; empty when nothing is left.
    ///
    /// @param whole  whether how to reach whoever asks is needed, too
    /// @param reader who looks at it
    Optional<Sheet> of(Enquiry.Id id, Opened opened, boolean whole, Officer.Id reader) {
        return enquiries.contents(id).map(contents -> {
            var sought = Sought.read(opened.unseal(Sought.FIELD, contents.sought()));
            var enquirer = Enquirer.read(opened.unseal(Enquirer.FIELD, contents.enquirer()));
            return new Sheet(
                    Line.of(sought),
                    Line.wishesOf(enquirer),
                    whole ? Line.contactOf(enquirer) : List.of(),
                    sought.looks().pictures(),
                    enquiries.additions(id).stream()
                            .map(one -> added(one, opened, whole))
                            .toList(),
                    candidates.of(id.value()).stream()
                            .map(one -> found(one, opened))
                            .toList(),
                    extracts.of(id).stream().map(one -> paper(one, opened)).toList(),
                    orders.of(id).stream()
                            .filter(one -> one.paper() == null)
                            .map(one -> ordered(one, opened, reader))
                            .toList());
        });
    }

    private static Added added(Addition one, Opened opened, boolean whole) {
        boolean closed = one.about() == About.ENQUIRER && !whole;
        String words = closed ? null : text(opened.unseal(one.field(), one.sealed()));
        return new Added(one.at(), "enquiry.about." + one.about(), words);
    }

    private static Found found(Stored stored, Opened opened) {
        Candidate one = ReadingCandidates.of(stored, opened);
        return new Found(
                one.id(),
                one.proposedAt(),
                one.seen().person().toString(),
                one.seen().bits().tenths(),
                "enquiry.candidate." + one.judgement().getClass().getSimpleName(),
                one.judgement() instanceof Judgement.Waiting);
    }

    private Paper paper(Extract one, Opened opened) {
        return new Paper(
                one.id(),
                one.issued(),
                ToWhom.of(opened.unseal(one.field(), one.sealed())),
                colleagues.name(one.proposer()),
                colleagues.name(one.approver()),
                one.revoked());
    }

    private static Ordered ordered(Orders.Order one, Opened opened, Officer.Id reader) {
        return new Ordered(
                one.id(),
                one.toWhom(opened),
                one.language().toLanguageTag(),
                one.withEnquirer(),
                one.isToBeMade(),
                reader.equals(one.approver()));
    }

    private static String text(byte[] unsealed) {
        return new String(unsealed, StandardCharsets.UTF_8);
    }
}
