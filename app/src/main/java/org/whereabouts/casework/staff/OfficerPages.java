package org.whereabouts.casework.staff;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.FreezingAnOfficer;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.Wanted;
import org.whereabouts.access.joining.Links;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.pages.Page;

/// The officers, for administrators: inviting, changing roles, shutting out.
@Page
@OpenTo(Role.ADMINISTRATOR)
class OfficerPages {

    private static final String PAGE = "redirect:/desk/officers";

    private final Officers officers;
    private final Letting letting;
    private final ProposingADeed proposing;
    private final FreezingAnOfficer freezing;
    private final Clock clock;

    OfficerPages(
            Officers officers, Letting letting, ProposingADeed proposing, FreezingAnOfficer freezing, Clock clock) {
        this.officers = officers;
        this.letting = letting;
        this.proposing = proposing;
        this.freezing = freezing;
        this.clock = clock;
    }

    @GetMapping("/desk/officers")
    String all(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("officers", officers.all());
        model.addAttribute("roles", List.of(Role.values()));
        model.addAttribute("self", officer.officer().id());
        return "desk/officers";
    }

    @PostMapping("/desk/officers/invite")
    String invite(
            SignedIn officer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false, defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/officers";
        }
        Optional<String> link = letting.alone(
                Wanted.newcomer(name.strip(), roles), officer.officer().id());
        if (link.isPresent()) {
            model.addAttribute("secret", link.get());
            return all(officer, "", model);
        }
        return propose(
                officer, InvitingSomebody.NAME, UUID.randomUUID().toString(), reason, details(roles, name, null));
    }

    @PostMapping("/desk/officers/{id}/keys")
    String newKeys(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return officers.find(new Officer.Id(id))
                .map(one -> propose(
                        officer,
                        InvitingSomebody.NAME,
                        id.toString(),
                        reason,
                        details(one.roles(), one.name(), one.id())))
                .orElse(PAGE);
    }

    @PostMapping("/desk/officers/{id}/roles")
    String roles(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String reason) {
        return propose(officer, GivingRoles.NAME, id.toString(), reason, details(roles, "", null));
    }

    @PostMapping("/desk/officers/{id}/freeze")
    String freeze(SignedIn officer, @PathVariable UUID id) {
        freezing.freeze(new Officer.Id(id), officer.actor(), "by hand");
        return PAGE;
    }

    private String propose(SignedIn officer, String deed, String subject, String reason, Map<String, String> details) {
        var wanted = new ProposingADeed.Wanted(deed, subject, details, reason);
        return PAGE + "?said=" + proposing.propose(officer, wanted).key();
    }

    private static Map<String, String> details(
            Set<Role> roles, String name, Officer.@org.jspecify.annotations.Nullable Id newKeys) {
        var details = new LinkedHashMap<String, String>();
        details.put(RolesInDetails.KEY, RolesInDetails.write(roles));
        if (!name.isBlank()) {
            details.put(InvitingSomebody.CALLED, name.strip());
        }
        if (newKeys != null) {
            details.put(InvitingSomebody.NEW_KEYS, newKeys.value().toString());
        }
        return details;
    }

    /// Lets the second administrator in, which takes one; everybody else takes two.
    @org.springframework.stereotype.Component
    static class Letting {
        private final InvitingAnOfficer inviting;
        private final Environment settings;

        Letting(InvitingAnOfficer inviting, Environment settings) {
            this.inviting = inviting;
            this.settings = settings;
        }

        Optional<String> alone(Wanted wanted, Officer.Id proposer) {
            return inviting.invite(wanted, proposer, null) instanceof Invited invited
                    ? Optional.of(Links.of(settings, invited.token()))
                    : Optional.empty();
        }
    }
}
