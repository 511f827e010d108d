package org.whereabouts.casework.identity;

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
import org.whereabouts.casework.compare.ComparingEntries;
import org.whereabouts.casework.compare.ComparingEntries.Compared;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.identity.JudgingAPair;
import org.whereabouts.registry.identity.JudgingAPair.AlreadyAnswered;
import org.whereabouts.registry.identity.JudgingAPair.Answered;
import org.whereabouts.registry.identity.JudgingAPair.Contradicted;
import org.whereabouts.registry.identity.JudgingAPair.KeptApart;
import org.whereabouts.registry.identity.JudgingAPair.NeedsOtherEyes;
import org.whereabouts.registry.identity.OpenPair;
import org.whereabouts.registry.identity.OpenPair.Answer;
import org.whereabouts.registry.identity.OpenPairs;

/// Where a verifier works through the pairs, one after the other, with the keyboard alone.
@Page
@OpenTo(Role.VERIFIER)
class PairPages {

    private static final String QUEUE = "pairs";
    private static final int LATELY = 10;
    private static final String NEXT = "redirect:/desk/pairs";

    private final OpenPairs pairs;
    private final JudgingAPair judging;
    private final ComparingEntries comparing;
    private final TakingInHand hands;

    PairPages(OpenPairs pairs, JudgingAPair judging, ComparingEntries comparing, TakingInHand hands) {
        this.pairs = pairs;
        this.judging = judging;
        this.comparing = comparing;
        this.hands = hands;
    }

    @GetMapping("/desk/pairs")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("given", pairs.given(officer.actor(), LATELY));
        model.addAttribute("backlog", pairs.backlog().count());
        model.addAttribute("said", SaidAfter.of(said));
        Optional<OpenPair> claimed = claim(officer);
        while (claimed.isPresent()) {
            OpenPair pair = claimed.get();
            Optional<Compared> compared = comparing.compare(pair.one(), pair.other());
            if (compared.isPresent()) {
                show(pair, compared.get(), model);
                return "desk/pair";
            }
            // The two are one by another way by now, or gone: nothing is left to decide.
            pairs.put(pair.id(), OpenPair.State.SETTLED, null);
            claimed = claim(officer);
        }
        return "desk/pairs-done";
    }

    private Optional<OpenPair> claim(SignedIn officer) {
        return hands.next(QUEUE, officer).flatMap(item -> pairs.find(new OpenPair.Id(item.getLeastSignificantBits())));
    }

    private static UUID item(OpenPair.Id id) {
        return new UUID(0, id.number());
    }

    private static void show(OpenPair pair, Compared compared, Model model) {
        model.addAttribute("item", item(pair.id()));
        model.addAttribute("pair", pair);
        model.addAttribute("side", compared.sideBySide());
        model.addAttribute("left", Said.of(compared.left()));
        model.addAttribute("right", Said.of(compared.right()));
    }

    @PostMapping("/desk/pairs/{number}")
    String answer(
            SignedIn officer,
            @PathVariable long number,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String reason) {
        OpenPair pair = pairs.find(new OpenPair.Id(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Compared> compared = comparing.compare(pair.one(), pair.other());
        if (compared.isEmpty()) {
            return NEXT + "?said=pair.already";
        }
        String why = reason.isBlank() ? "evidence" : reason.strip();
        var outcome = judging.judge(pair.id(), answer, compared.get().comparison(), officer.actor(), why);
        if (outcome instanceof Answered || outcome instanceof AlreadyAnswered) {
            // Whom a second look is not for, the pair itself knows.
            hands.forget(QUEUE, item(pair.id()));
        }
        return NEXT
                + switch (outcome) {
                    case Answered ignored -> "";
                    case AlreadyAnswered ignored -> "?said=pair.already";
                    case NeedsOtherEyes ignored -> "?said=pair.other.eyes";
                    case Contradicted ignored -> "?said=pair.contradicted";
                    case KeptApart ignored -> "?said=pair.kept.apart";
                };
    }

    @PostMapping("/desk/pairs/answers/{number}/undo")
    String undo(SignedIn officer, @PathVariable long number) {
        return NEXT
                + switch (judging.undo(number, officer.actor())) {
                    case JudgingAPair.Undone ignored -> "?said=pair.undone";
                    case JudgingAPair.NotThere ignored -> "?said=pair.undo.gone";
                    case JudgingAPair.NotTheLast ignored -> "?said=pair.undo.not.last";
                };
    }
}
