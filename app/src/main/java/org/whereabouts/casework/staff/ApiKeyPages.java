package org.whereabouts.casework.staff;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.ApiKeys;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.access.keys.RevokingAKey;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.pages.Page;

/// The keys of other organisations, for administrators: giving them, seeing whether they are used, taking them back.
@Page
@OpenTo(Role.ADMINISTRATOR)
class ApiKeyPages {

    private static final String PAGE = "redirect:/desk/keys";

    private final ApiKeys keys;
    private final IssuingAKey issuing;
    private final RevokingAKey revoking;
    private final ProposingADeed proposing;
    private final Clock clock;

    ApiKeyPages(ApiKeys keys, IssuingAKey issuing, RevokingAKey revoking, ProposingADeed proposing, Clock clock) {
        this.keys = keys;
        this.issuing = issuing;
        this.revoking = revoking;
        this.proposing = proposing;
        this.clock = clock;
    }

    @GetMapping("/desk/keys")
    String all(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("keys", keys.all().stream().map(this::line).toList());
        model.addAttribute("scopes", List.of(Scope.values()));
        return "desk/keys";
    }

    private Line line(ApiKey key) {
        return new Line(
                key, key.at(clock.instant()), key.scopes().stream().sorted().toList());
    }

    @PostMapping("/desk/keys")
    String issue(
            SignedIn officer,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(required = false, defaultValue = "") Set<Scope> scopes,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/keys";
        }
        var wanted = new IssuingAKey.Wanted(label.strip(), holder.strip(), scopes, domain.strip(), days);
        return switch (issuing.issue(wanted, officer.officer().id(), null)) {
            case IssuingAKey.Issued issued -> {
                model.addAttribute("key", issued.secret().text());
                yield all(officer, "", model);
            }
            case IssuingAKey.Incomplete incomplete -> PAGE + "?said=" + incomplete.sentence();
            case IssuingAKey.TakesTwo ignored -> propose(officer, wanted, reason);
        };
    }

    private String propose(SignedIn officer, IssuingAKey.Wanted wanted, String reason) {
        var deed = new ProposingADeed.Wanted(
                IssuingAKeyByTwo.NAME, UUID.randomUUID().toString(), IssuingAKeyByTwo.details(wanted), reason);
        return PAGE + "?said=" + proposing.propose(officer, deed).key();
    }

    /// Whoever hears that a key was lost does not look for a second administrator first.
    @PostMapping("/desk/keys/{id}/revoke")
    String revoke(SignedIn officer, @PathVariable UUID id) {
        return revoking.revoke(new ApiKey.Id(id), officer.actor()) ? PAGE + "?said=keys.taken.back" : PAGE;
    }

    /// A key as the page shows it.
    record Line(ApiKey key, ApiKey.State state, List<Scope> scopes) {}
}
