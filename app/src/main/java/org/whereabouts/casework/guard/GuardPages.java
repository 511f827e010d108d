package org.whereabouts.casework.guard;

import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.publication.guard.WatchingTheGuard;

/// Whether the public pages ask visitors for a moment, and why. Operators read it: families ask them by telephone.
@Page
@OpenTo({Role.OPERATOR, Role.ADMINISTRATOR})
class GuardPages {

    private static final String PAGE = "redirect:/desk/guard";

    private final WatchingTheGuard watching;

    GuardPages(WatchingTheGuard watching) {
        this.watching = watching;
    }

    @GetMapping("/desk/guard")
    String guard(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said, "guard.said."));
        model.addAttribute("guard", watching.now());
        model.addAttribute("decides", officer.officer().isOneOf(Set.of(Role.ADMINISTRATOR)));
        return "desk/guard";
    }

    /// Whoever sees a flood does not look for a second administrator first: it shuts nobody out.
    @PostMapping("/desk/guard")
    @OpenTo(Role.ADMINISTRATOR)
    String set(SignedIn officer, @RequestParam(defaultValue = "false") boolean everybody) {
        watching.ask(everybody, officer.actor());
        return PAGE + "?said=guard.said." + (everybody ? "everybody" : "self");
    }
}
