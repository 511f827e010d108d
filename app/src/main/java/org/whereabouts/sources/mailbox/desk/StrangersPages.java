package org.whereabouts.sources.mailbox.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.mailbox.letter.DecidingOnALetter;
import org.whereabouts.sources.mailbox.letter.Letter;
import org.whereabouts.sources.mailbox.letter.NamingASource;
import org.whereabouts.sources.mailbox.letter.OpeningALetter;

/// Letters from somebody we do not know: each is opened one at a time, by whoever showed who they are a short while
/// ago.
@Page
@OpenTo(Role.VERIFIER)
class StrangersPages {

    private static final String LIST = "redirect:/desk/letters?said=";
    private static final String PURPOSE = "letter.opened";

    private final LettersOnTheDesk desk;
    private final OpeningALetter opening;
    private final NamingASource naming;
    private final DecidingOnALetter deciding;
    private final Clock clock;

    StrangersPages(
            LettersOnTheDesk desk,
            OpeningALetter opening,
            NamingASource naming,
            DecidingOnALetter deciding,
            Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.naming = naming;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/desk/letters")
    String list(@RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        desk.list(model);
        return "mailbox/letters";
    }

    @PostMapping("/desk/letters/{id}/open")
    String open(SignedIn officer, @PathVariable UUID id, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/letters";
        }
        return switch (opening.open(id, confirmed.get(), PURPOSE)) {
            case OpeningALetter.Open open -> {
                desk.letter(open, model);
                model.addAttribute("reasons", List.of(Letter.Reason.values()));
                yield "mailbox/letter";
            }
            case OpeningALetter.Kept kept -> LIST + kept.key();
            case OpeningALetter.Gone gone -> LIST + "strangers.said.gone";
        };
    }

    @PostMapping("/desk/letters/{id}/source")
    String source(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean always) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/letters";
        }
        Optional<Source> chosen = desk.source(source);
        return LIST
                + (chosen.isEmpty()
                        ? "strangers.said.source"
                        : naming.name(id, chosen.get(), always, officer, confirmed.get()));
    }

    @PostMapping("/desk/letters/{id}/aside")
    String setAside(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        Optional<Letter.Reason> why = List.of(Letter.Reason.values()).stream()
                .filter(one -> one.name().equals(reason))
                .findFirst();
        boolean done = why.isPresent() && deciding.setAside(id, why.get(), officer);
        return LIST + (done ? "strangers.said.aside" : "strangers.said.gone");
    }
}
