package org.whereabouts.casework.facts;

import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Answered;
import org.whereabouts.casework.facts.AnsweringAContradiction.Answer;
import org.whereabouts.casework.facts.Contradictions.Contested;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// Where a verifier works through what is contested, one entry after the other.
@Page
@OpenTo(Role.VERIFIER)
class ContestedPages {

    private static final String NEXT = "redirect:/desk/contested";
    private static final int LATELY = 10;

    private final ContestedInHand inHand;
    private final AnEntryBefore entries;
    private final AnsweringAContradiction answering;
    private final Answered answered;

    ContestedPages(
            ContestedInHand inHand, AnEntryBefore entries, AnsweringAContradiction answering, Answered answered) {
        this.inHand = inHand;
        this.entries = entries;
        this.answering = answering;
        this.answered = answered;
    }

    @GetMapping("/desk/contested")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<Contested> claimed = inHand.claim(officer);
        model.addAttribute("backlog", inHand.count());
        model.addAttribute(
                "given",
                answered.lately(ContestedInHand.QUEUE, officer.officer().id(), LATELY));
        if (claimed.isEmpty()) {
            model.addAttribute("said", SaidAfter.of(said));
            return "desk/contested-done";
        }
        Person person = entries.find(claimed.get().person().toString());
        entries.show(person, officer, said, model);
        model.addAttribute("item", claimed.get().item());
        return "desk/contested";
    }

    @PostMapping("/desk/contested/{address}")
    String answer(
            SignedIn officer,
            @PathVariable String address,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "0") long report,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Contested> contested = find(address);
        if (contested.isEmpty()) {
            return NEXT + "?said=contested.already";
        }
        boolean theirs = answer == Answer.CANNOT_TELL
                || entries.find(contested.get().person().toString()).reports().stream()
                        .anyMatch(one -> one.id().number() == report);
        if (!theirs) {
            return NEXT + "?said=entry.choose";
        }
        return NEXT + "?said=" + answering.answer(contested.get(), answer, new Report.Id(report), reason, officer);
    }

    @PostMapping("/desk/contested/{address}/later")
    String later(SignedIn officer, @PathVariable String address) {
        boolean put = find(address).filter(one -> inHand.later(one, officer)).isPresent();
        return NEXT + "?said=" + (put ? "telling.later.said" : "hands.not.yours");
    }

    private Optional<Contested> find(String address) {
        return Person.Id.parse(address).flatMap(inHand::find);
    }

    @PostMapping("/desk/contested/answers/{number}/undo")
    String undo(SignedIn officer, @PathVariable long number) {
        return NEXT + "?said=" + answering.undo(number, officer);
    }
}
