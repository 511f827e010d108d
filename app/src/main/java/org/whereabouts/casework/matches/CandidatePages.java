package org.whereabouts.casework.matches;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.casework.matches.AnsweringACandidate.Hands;
import org.whereabouts.casework.matches.Answers.Answer;
import org.whereabouts.casework.matches.LookingAtACandidate.Kept;
import org.whereabouts.casework.matches.LookingAtACandidate.NotThere;
import org.whereabouts.casework.matches.LookingAtACandidate.Seen;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.pages.Page;

/// Where a verifier works through the candidates. What is sealed is opened for one at a time, by whoever
/// showed who they are a short while ago.
@Page
@OpenTo(Role.VERIFIER)
class CandidatePages {

    private static final String DESK = "redirect:/desk/candidates";
    private static final String CONFIRM = "redirect:/desk/confirm?back=/desk/candidates";
    private static final int LATELY = 10;

    private final InHand inHand;
    private final LookingAtACandidate looking;
    private final AnsweringACandidate answering;
    private final TellingFamilies telling;
    private final Answers answers;

    CandidatePages(
            InHand inHand,
            LookingAtACandidate looking,
            AnsweringACandidate answering,
            TellingFamilies telling,
            Answers answers) {
        this.inHand = inHand;
        this.looking = looking;
        this.answering = answering;
        this.telling = telling;
        this.answers = answers;
    }

    @GetMapping("/desk/candidates")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(inHand.now());
        if (confirmed.isEmpty()) {
            return CONFIRM;
        }
        telling.catchUp();
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("given", answers.lately(officer.officer().id(), LATELY));
        model.addAttribute("backlog", inHand.count());
        Optional<Stored> claimed = inHand.claim(officer);
        while (claimed.isPresent()) {
            switch (looking.look(claimed.get(), confirmed.get())) {
                case Seen seen -> {
                    show(seen, model);
                    return "desk/candidate";
                }
                case Kept kept -> {
                    model.addAttribute("said", kept.key());
                    return "desk/candidates-done";
                }
                case NotThere ignored -> {
                    inHand.putOff(claimed.get());
                    claimed = inHand.claim(officer);
                }
            }
        }
        return "desk/candidates-done";
    }

    /// One of them: what another officer proposed is seen by the second one, too.
    @GetMapping("/desk/candidates/{id}")
    String one(SignedIn officer, @PathVariable UUID id, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(inHand.now());
        if (confirmed.isEmpty()) {
            return CONFIRM + "/" + id;
        }
        model.addAttribute("given", answers.lately(officer.officer().id(), LATELY));
        model.addAttribute("backlog", inHand.count());
        Optional<Stored> claimed = inHand.claim(officer, id);
        if (claimed.isPresent()) {
            switch (looking.look(claimed.get(), confirmed.get())) {
                case Seen seen -> {
                    show(seen, model);
                    return "desk/candidate";
                }
                case Kept kept -> model.addAttribute("said", kept.key());
                case NotThere ignored -> model.addAttribute("said", "pair.already");
            }
        }
        return "desk/candidates-done";
    }

    private static void show(Seen seen, Model model) {
        model.addAttribute("candidate", seen.candidate().id());
        model.addAttribute("item", seen.candidate().id());
        model.addAttribute("enquiry", seen.candidate().enquiry());
        model.addAttribute("side", seen.side());
        model.addAttribute("right", Said.of(seen.person()));
        model.addAttribute("words", seen.candidate().seen().words());
        model.addAttribute("grave", WhatIsTold.gravity(seen.person()) instanceof org.whereabouts.notices.News.Grave);
    }

    @PostMapping("/desk/candidates/{id}")
    String answer(SignedIn officer, @PathVariable UUID id, @RequestParam Answer answer) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(inHand.now());
        Optional<Stored> stored = inHand.find(id);
        if (confirmed.isEmpty() || stored.isEmpty()) {
            return CONFIRM;
        }
        if (!(looking.look(stored.get(), confirmed.get()) instanceof Seen seen)) {
            return DESK;
        }
        String said = answering.answer(seen, answer, officer, confirmed.get());
        return said.isEmpty() ? DESK : DESK + "?said=" + said;
    }

    @PostMapping("/desk/candidates/answers/{number}/undo")
    String undo(SignedIn officer, @PathVariable long number) {
        return DESK + "?said=" + answering.undo(number, officer);
    }

    /// The candidates that wait, and whose hands they are in.
    @Component
    static class InHand {
        private final CandidatesOfEnquiries candidates;
        private final TakingInHand hands;

        InHand(CandidatesOfEnquiries candidates, TakingInHand hands) {
            this.candidates = candidates;
            this.hands = hands;
        }

        Instant now() {
            return hands.now();
        }

        long count() {
            return hands.count(Hands.QUEUE);
        }

        Optional<Stored> find(UUID id) {
            return candidates.find(id);
        }

        Optional<Stored> claim(SignedIn officer, UUID one) {
            return hands.take(Hands.QUEUE, one, officer) ? find(one) : Optional.empty();
        }

        Optional<Stored> claim(SignedIn officer) {
            return hands.next(Hands.QUEUE, officer).flatMap(candidates::find);
        }

        void putOff(Stored one) {
            hands.putOff(Hands.QUEUE, one.id(), AnsweringACandidate.PUT_OFF);
        }
    }
}
