package org.whereabouts.casework.tellings;

import java.time.Duration;
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
import org.whereabouts.casework.Answered;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.casework.tellings.LookingAtATelling.Need;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.pages.Page;
import org.whereabouts.publication.correction.Corrections;
import org.whereabouts.publication.policy.Detail;

/// Where an officer reads what readers say is wrong, one correction at a time.
@Page
@OpenTo({Role.VERIFIER, Role.EDITOR})
class CorrectionPages {

    private static final String CORRECTIONS = "redirect:/desk/corrections";
    private static final String CONFIRM = "redirect:/desk/confirm?back=/desk/corrections";
    private static final String DONE = "desk/corrections-done";
    private static final int LATELY = 10;

    private static final String QUEUE = AnsweringACorrection.QUEUE;
    private static final Duration LATER = Duration.ofDays(1);

    private final Tellings tellings;
    private final TakingInHand hands;
    private final LookingAtATelling looking;
    private final TakingUpACorrection answering;
    private final Answered answered;

    CorrectionPages(
            Tellings tellings,
            TakingInHand hands,
            LookingAtATelling looking,
            TakingUpACorrection answering,
            Answered answered) {
        this.tellings = tellings;
        this.hands = hands;
        this.looking = looking;
        this.answering = answering;
        this.answered = answered;
    }

    @GetMapping("/desk/corrections")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(hands.now());
        if (confirmed.isEmpty()) {
            return CONFIRM;
        }
        model.addAttribute("said", SaidAfter.of(said));
        Optional<Telling> claimed = claim(officer);
        while (claimed.isPresent()) {
            Optional<String> page = show(claimed.get(), confirmed.get(), Need.TOLD, model);
            if (page.isPresent()) {
                return page.get();
            }
            claimed = claim(officer);
        }
        around(officer.officer().id(), model);
        return DONE;
    }

    /// Opens how to reach whoever said it, too.
    @PostMapping("/desk/corrections/{id}/teller")
    String teller(SignedIn officer, @PathVariable UUID id, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(hands.now());
        return confirmed.isEmpty()
                ? CONFIRM
                : show(correction(id), confirmed.get(), Need.TELLER, model).orElse(CORRECTIONS);
    }

    private Optional<String> show(Telling telling, SignedIn.Confirmed officer, Need need, Model model) {
        around(officer.officer().id(), model);
        return switch (looking.look(telling, officer, need)) {
            case LookingAtATelling.Sheet sheet -> {
                model.addAttribute("sheet", sheet);
                model.addAttribute("whole", need == Need.TELLER);
                model.addAttribute("entry", String.valueOf(telling.entry()));
                model.addAttribute(
                        "details",
                        Corrections.TOLD.stream().map(Detail::name).sorted().toList());
                yield Optional.of("desk/correction");
            }
            case LookingAtATelling.Kept kept -> {
                model.addAttribute("said", kept.key());
                yield Optional.of(DONE);
            }
            case LookingAtATelling.NotThere ignored -> {
                hands.putOff(QUEUE, telling.id().value(), LATER);
                yield Optional.empty();
            }
        };
    }

    private void around(org.whereabouts.access.Officer.Id officer, Model model) {
        model.addAttribute("backlog", hands.count(QUEUE));
        model.addAttribute("given", answered.lately(QUEUE, officer, LATELY));
    }

    @PostMapping("/desk/corrections/{id}")
    String answer(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam Telling.State state,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String corrected) {
        Detail what = Corrections.TOLD.stream()
                .filter(detail -> detail.name().equals(corrected))
                .findFirst()
                .orElse(null);
        return CORRECTIONS + "?said=" + answering.answer(correction(id), state, reason, what, officer);
    }

    @PostMapping("/desk/corrections/{id}/later")
    String later(SignedIn officer, @PathVariable UUID id) {
        boolean put = hands.later(QUEUE, correction(id).id().value(), LATER, officer);
        return CORRECTIONS + "?said=" + (put ? "telling.later.said" : "hands.not.yours");
    }

    @PostMapping("/desk/corrections/answers/{number}/undo")
    String undo(SignedIn officer, @PathVariable long number) {
        return CORRECTIONS + "?said=" + answering.undo(number, officer);
    }

    /// The first that this officer may take; it is theirs from now on.
    private Optional<Telling> claim(SignedIn officer) {
        return hands.next(QUEUE, officer).flatMap(this::find).filter(one -> one.state() == Telling.State.AWAITING);
    }

    private Optional<Telling> find(UUID id) {
        return tellings.find(new Telling.Id(id)).filter(one -> one.entry() != null);
    }

    private Telling correction(UUID id) {
        return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
