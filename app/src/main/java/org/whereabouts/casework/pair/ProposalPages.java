package org.whereabouts.casework.pair;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.DecidingAProposal.Approved;
import org.whereabouts.pages.Page;

/// What waits for a second officer.
@Page
@OpenTo({Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
class ProposalPages {

    private static final int DECIDED = 20;

    private final Proposals proposals;
    private final Deeds deeds;
    private final DecidingAProposal deciding;
    private final Officers officers;
    private final Clock clock;

    ProposalPages(Proposals proposals, Deeds deeds, DecidingAProposal deciding, Officers officers, Clock clock) {
        this.proposals = proposals;
        this.deeds = deeds;
        this.deciding = deciding;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping("/desk/proposals")
    String all(SignedIn officer, Model model) {
        Map<Officer.Id, String> names = officers.all().stream().collect(Collectors.toMap(Officer::id, Officer::name));
        List<Proposal> open = mine(officer, proposals.open());
        var places = new HashMap<UUID, String>();
        open.forEach(one -> lookAt(one).ifPresent(place -> places.put(one.id(), place)));
        model.addAttribute("open", open);
        model.addAttribute("places", places);
        model.addAttribute("decided", mine(officer, proposals.decided(DECIDED)));
        model.addAttribute("names", names);
        model.addAttribute("self", officer.officer().id());
        return "desk/proposals";
    }

    private Optional<String> lookAt(Proposal proposal) {
        return deeds.get(proposal.deed()).lookAt(proposal);
    }

    private List<Proposal> mine(SignedIn officer, List<Proposal> all) {
        return all.stream()
                .filter(one -> officer.officer().isOneOf(deeds.get(one.deed()).roles()))
                .toList();
    }

    @PostMapping("/desk/proposals/{id}/approve")
    String approve(SignedIn officer, @PathVariable UUID id, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/proposals";
        }
        Optional<String> place = proposals.find(id).flatMap(this::lookAt);
        return place.isPresent()
                ? "redirect:" + place.get()
                : tell(deciding.approve(id, confirmed.get()), officer, model);
    }

    @PostMapping("/desk/proposals/{id}/decline")
    String decline(SignedIn officer, @PathVariable UUID id, Model model) {
        return tell(deciding.decline(id, officer.officer()), officer, model);
    }

    private String tell(DecidingAProposal.Outcome outcome, SignedIn officer, Model model) {
        if (outcome instanceof Approved approved && approved.done() instanceof Deed.ToBeShown shown) {
            model.addAttribute("secret", shown.secret());
        }
        if (outcome instanceof Approved approved && approved.done() instanceof Deed.ToBeMade toBeMade) {
            return "redirect:" + toBeMade.place();
        }
        model.addAttribute("said", outcome.key());
        return all(officer, model);
    }
}
