package org.whereabouts.hotline.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.hotline.switchboard.AgreeingAWord;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Caller.Proof;
import org.whereabouts.hotline.switchboard.ProvingAReceipt;
import org.whereabouts.pages.Page;

/// One caller: what is known of the call, and, once they have shown that an enquiry is theirs, what may be said to
/// them.
@Page
@OpenTo(Role.OPERATOR)
class CallerPages {

    private static final String CALLS = "/desk/hotline/calls/";

    private final LineDesk desk;
    private final ProvingAReceipt proving;
    private final AgreeingAWord agreeing;
    private final WhatTheCallerMayHear hearing;
    private final Clock clock;

    CallerPages(
            LineDesk desk, ProvingAReceipt proving, AgreeingAWord agreeing, WhatTheCallerMayHear hearing, Clock clock) {
        this.desk = desk;
        this.proving = proving;
        this.agreeing = agreeing;
        this.hearing = hearing;
        this.clock = clock;
    }

    @GetMapping("/desk/hotline/calls/{id}")
    String caller(@PathVariable UUID id, @RequestParam(defaultValue = "") String said, Model model) {
        Caller caller = find(id);
        Proof proof = caller.proof();
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("caller", caller);
        model.addAttribute("proof", proof);
        model.addAttribute("may", proof == null ? null : hearing.of(proof).orElse(null));
        return "hotline/caller";
    }

    @PostMapping("/desk/hotline/calls/{id}/prove")
    String prove(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String secret) {
        Caller caller = find(id);
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=" + CALLS + id;
        }
        return switch (proving.prove(number, secret, confirmed.get())) {
            case ProvingAReceipt.Proved(Proof proof) -> {
                desk.shows(caller, proof);
                hearing.shown(caller, proof);
                yield back(id, "caller.shown");
            }
            case ProvingAReceipt.Not(String key) -> back(id, key);
        };
    }

    @PostMapping("/desk/hotline/calls/{id}/word")
    String word(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String word) {
        Proof proof = find(id).proof();
        if (proof == null || !proof.how().opens()) {
            return back(id, "caller.not.shown");
        }
        boolean agreed = agreeing.agree(proof.enquiry(), word, officer.actor());
        return back(id, agreed ? "caller.word.agreed" : "caller.word.none");
    }

    private static String back(UUID id, String said) {
        return "redirect:" + CALLS + id + "?said=" + said;
    }

    private Caller find(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
