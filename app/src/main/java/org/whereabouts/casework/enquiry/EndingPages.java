package org.whereabouts.casework.enquiry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.DecidingAProposal;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.ReopeningAnEnquiry;
import org.whereabouts.pages.Page;

/// Where an officer ends an enquiry, opens it again, and agrees to what takes two.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class EndingPages {

    private final OneEnquiry one;
    private final EndingAnEnquiry ending;
    private final ReopeningAnEnquiry reopening;
    private final Outlining outlining;
    private final DecidingAProposal deciding;

    EndingPages(
            OneEnquiry one,
            EndingAnEnquiry ending,
            ReopeningAnEnquiry reopening,
            Outlining outlining,
            DecidingAProposal deciding) {
        this.one = one;
        this.outlining = outlining;
        this.ending = ending;
        this.reopening = reopening;
        this.deciding = deciding;
    }

    @PostMapping("/desk/enquiries/{id}/end")
    String end(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "ending") Ending how,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(one.now());
        return confirmed.isEmpty()
                ? confirm(id)
                : said(
                        id,
                        ending.end(
                                new Enquiry.Id(id),
                                new EndingAnEnquiry.Order(how, other, reason),
                                officer,
                                confirmed.get()));
    }

    @PostMapping("/desk/enquiries/{id}/reopen")
    String reopen(SignedIn officer, @PathVariable UUID id) {
        var enquiry = new Enquiry.Id(id);
        boolean reopened = reopening.reopen(enquiry, officer.actor(), "desk");
        if (reopened) {
            one.decided(enquiry, officer);
        }
        return said(id, reopened ? "ending.reopened" : "ending.not.closed");
    }

    /// A second officer agrees to what the first one proposed.
    @PostMapping("/desk/enquiries/{id}/agree")
    @OpenTo(Role.VERIFIER)
    String agree(SignedIn officer, @PathVariable UUID id, @RequestParam UUID proposal) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(one.now());
        if (confirmed.isEmpty()) {
            return confirm(id);
        }
        Optional<Outline.Asked> asked = asked(new Enquiry.Id(id), proposal, officer);
        if (asked.isEmpty()) {
            return said(id, "proposal.not.open");
        }
        if (!one.opened(new Enquiry.Id(id), officer, asked.get().at())) {
            return said(id, "enquiry.open.first");
        }
        var outcome = deciding.approve(proposal, confirmed.get());
        if (outcome instanceof DecidingAProposal.Approved) {
            one.decided(new Enquiry.Id(id), officer);
        }
        return said(id, outcome.key());
    }

    /// What was proposed elsewhere is not approved from here, where nobody sees it.
    private Optional<Outline.Asked> asked(Enquiry.Id id, UUID proposal, SignedIn officer) {
        return one.find(id)
                .flatMap(enquiry -> outlining.of(enquiry, officer).asked().stream()
                        .filter(asked -> asked.id().equals(proposal))
                        .findFirst());
    }

    private static String confirm(UUID id) {
        return "redirect:/desk/confirm?back=/desk/enquiries/" + id;
    }

    private static String said(UUID id, String key) {
        return OneEnquiryPages.address(id) + "?said=" + key;
    }
}
