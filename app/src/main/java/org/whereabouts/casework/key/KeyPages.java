package org.whereabouts.casework.key;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.pages.Page;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.unlocking.UnlockPolicies;
import org.whereabouts.sealing.unlocking.UnlockPolicy;

/// The key: an officer who has the passphrase unlocks it, anybody locks it, two administrators decide how it may be
/// unlocked.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER, Role.ADMINISTRATOR})
class KeyPages {

    private static final String PAGE = "redirect:/desk/key";

    private final Keys keys;
    private final UnlockPolicies policies;
    private final ProposingADeed proposing;
    private final Clock clock;

    KeyPages(Keys keys, UnlockPolicies policies, ProposingADeed proposing, Clock clock) {
        this.keys = keys;
        this.policies = policies;
        this.proposing = proposing;
        this.clock = clock;
    }

    @GetMapping("/desk/key")
    String key(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("state", state());
        model.addAttribute("policy", policies.current());
        model.addAttribute("policies", List.of(UnlockPolicy.values()));
        model.addAttribute("decides", officer.officer().isOneOf(Set.of(Role.ADMINISTRATOR)));
        return "desk/key";
    }

    private String state() {
        return switch (keys.state()) {
            case KeyState.NoKey ignored -> "key.state.none";
            case KeyState.Locked ignored -> "key.state.locked";
            case KeyState.Unlocked ignored -> "key.state.unlocked";
        };
    }

    @PostMapping("/desk/key/unlock")
    String unlock(SignedIn officer, @RequestParam(defaultValue = "") String passphrase) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/key";
        }
        return switch (keys.unlock(passphrase.toCharArray(), officer.actor())) {
            case Keys.Unlocking.Done ignored -> PAGE;
            case Keys.Unlocking.WrongPassphrase ignored -> PAGE + "?said=key.wrong";
            case Keys.Unlocking.NoKey ignored -> PAGE;
            case Keys.Unlocking.NoPrivateHalf ignored -> PAGE + "?said=key.half.lost";
        };
    }

    /// Whoever sees strangers at the door does not look for an administrator first.
    @PostMapping("/desk/key/lock")
    String lock(SignedIn officer) {
        keys.lock(officer.actor());
        return PAGE;
    }

    @PostMapping("/desk/key/policy")
    @OpenTo(Role.ADMINISTRATOR)
    String policy(SignedIn officer, @RequestParam UnlockPolicy policy, @RequestParam(defaultValue = "") String reason) {
        var wanted = new ProposingADeed.Wanted(
                UnlockPolicyByTwo.NAME, policy.name(), Map.of(UnlockPolicyByTwo.POLICY, policy.name()), reason);
        return PAGE + "?said=" + proposing.propose(officer, wanted).key();
    }
}
