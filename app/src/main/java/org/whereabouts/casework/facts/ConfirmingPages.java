package org.whereabouts.casework.facts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.DecidingAProposal;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Ground;
import org.whereabouts.registry.Report;

/// Where one officer proposes that a fact is confirmed, or a confirmation withdrawn, and another approves
/// with the same entry before their eyes.
@Page
@OpenTo(Role.VERIFIER)
class ConfirmingPages {

    private final AnEntryBefore entries;
    private final ProposingADeed proposing;
    private final DecidingAProposal deciding;
    private final Clock clock;

    ConfirmingPages(AnEntryBefore entries, ProposingADeed proposing, DecidingAProposal deciding, Clock clock) {
        this.entries = entries;
        this.proposing = proposing;
        this.deciding = deciding;
        this.clock = clock;
    }

    @PostMapping("/desk/people/{address}/confirm")
    String confirm(SignedIn officer, @PathVariable String address, Wished wished) {
        Person person = entries.find(address);
        Optional<Report> report = person.reports().stream()
                .filter(one -> one.id().number() == wished.report())
                .findFirst();
        if (report.isEmpty()) {
            return back(address, "entry.choose");
        }
        boolean confirmed = person.confirmed().stream()
                .anyMatch(one -> one.report().equals(report.get().id()));
        if (confirmed || !wished.ground().isCarriedBy(report.get())) {
            return back(address, confirmed ? "confirm.before" : "confirm.cannot.carry");
        }
        if (wished.document().isBlank()) {
            return back(address, "confirm.no.document");
        }
        var details = Map.of(
                FactConfirm.PERSON, person.id().toString(),
                FactConfirm.GROUND, wished.ground().name(),
                FactConfirm.DOCUMENT, wished.document().strip());
        return propose(
                officer, address, new Wanted(FactConfirm.NAME, subject(wished.report()), details, wished.reason()));
    }

    @PostMapping("/desk/people/{address}/withdraw")
    String withdraw(
            SignedIn officer,
            @PathVariable String address,
            @RequestParam long confirmation,
            @RequestParam(defaultValue = "") String reason) {
        Person person = entries.find(address);
        if (person.confirmed().stream().noneMatch(one -> one.number() == confirmation)) {
            return back(address, "confirm.not.in.force");
        }
        var details = Map.of(FactConfirm.PERSON, person.id().toString());
        return propose(officer, address, new Wanted(FactWithdraw.NAME, subject(confirmation), details, reason));
    }

    private String propose(SignedIn officer, String address, Wanted wanted) {
        var outcome = proposing.propose(officer, wanted);
        return back(address, outcome instanceof ProposingADeed.Proposed ? "confirm.proposed" : outcome.key());
    }

    /// Approves what is proposed about this entry.
    @PostMapping("/desk/people/{address}/approve")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String approve(SignedIn officer, @PathVariable String address, @RequestParam UUID proposal) {
        Person person = entries.find(address);
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=" + AnEntryBefore.path(person);
        }
        boolean here =
                entries.proposed(person).stream().anyMatch(one -> one.id().equals(proposal));
        return back(address, here ? deciding.approve(proposal, confirmed.get()).key() : "proposal.not.open");
    }

    private static String subject(long number) {
        return Long.toString(number);
    }

    private static String back(String address, String said) {
        return "redirect:/desk/people/" + address + "?said=" + said;
    }

    /// What is to be confirmed, on what ground.
    ///
    /// @param document which document it rests on, as the archive finds it
    record Wished(long report, Ground ground, String document, String reason) {}
}
