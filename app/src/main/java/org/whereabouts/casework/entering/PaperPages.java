package org.whereabouts.casework.entering;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.Officer;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.casework.entering.SettlingAPaper.Agreed;
import org.whereabouts.casework.entering.SettlingAPaper.ItIs;
import org.whereabouts.casework.entering.SettlingAPaper.NotSo;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.intake.ReadingAForm;
import org.whereabouts.intake.ReadingAForm.Unclear;
import org.whereabouts.intake.column.Column;
import org.whereabouts.pages.Page;

/// One paper: its picture, and beside it what an officer has to do with it now. Whoever keys it as the
/// second one is never shown what the first one keyed.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class PaperPages {

    private static final String HERE = "redirect:/desk/enter";

    private final Papers papers;
    private final KeyingAPaper keying;
    private final SettlingAPaper settling;
    private final ReadingAForm forms;
    private final TakingInHand hands;

    PaperPages(Papers papers, KeyingAPaper keying, SettlingAPaper settling, ReadingAForm forms, TakingInHand hands) {
        this.papers = papers;
        this.keying = keying;
        this.settling = settling;
        this.forms = forms;
        this.hands = hands;
    }

    @GetMapping("/desk/enter/{id}")
    String one(SignedIn officer, @PathVariable UUID id, Model model) {
        Paper paper = paper(id);
        if (paper.state() instanceof State.Entered entered) {
            return "redirect:/desk/people/" + entered.person();
        }
        if (isDoneBy(paper.state(), officer.officer().id())) {
            return HERE + "?said=paper.waits.for.another";
        }
        if (!hands.take(EnteringAPaper.QUEUE, id, officer)) {
            return HERE + "?said=hands.not.yours";
        }
        return show(paper, Map.of(), Map.of(), officer.officer(), model);
    }

    /// Whether what is to be done next takes somebody else.
    private static boolean isDoneBy(State state, Officer.Id officer) {
        return switch (state) {
            case State.KeyedOnce once -> once.first().by().equals(officer);
            case State.Settled settled -> settled.settled().by().equals(officer);
            default -> false;
        };
    }

    private String show(
            Paper paper, Map<Column, String> typed, Map<Column, String> unclear, Officer officer, Model model) {
        model.addAttribute("paper", paper);
        Sha256 original = paper.brought().original();
        model.addAttribute("pictured", original != null);
        model.addAttribute("again", original != null && papers.with(original).size() > 1);
        return switch (paper.state()) {
            case State.Differing two -> differing(two, Map.of(), Map.of(), officer, model);
            case State.Settled settled -> {
                model.addAttribute("fields", Form.fields(settled.settled().fields(), Map.of()));
                model.addAttribute(
                        "differences",
                        Form.differences(
                                settled.first().fields(), settled.second().fields(), Map.of()));
                yield "desk/paper-settled";
            }
            default -> {
                model.addAttribute("fields", Form.fields(typed, unclear));
                model.addAttribute("second", paper.state() instanceof State.KeyedOnce);
                yield "desk/paper";
            }
        };
    }

    private static String differing(
            State.Differing two, Map<String, String> asked, Map<Column, String> unclear, Officer officer, Model model) {
        model.addAttribute(
                "differences",
                Form.differences(two.first().fields(), two.second().fields(), asked));
        model.addAttribute("typed", Form.fields(Map.of(), unclear));
        model.addAttribute(
                "own",
                two.first().by().equals(officer.id()) || two.second().by().equals(officer.id()));
        return "desk/paper-differs";
    }

    @PostMapping("/desk/enter/{id}")
    String key(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "do", defaultValue = "keep") String what,
            Model model) {
        Paper paper = paper(id);
        Map<Column, String> typed = Form.typed(parameters);
        if (!what.equals("keep")) {
            return check(paper, typed, what.equals("check"), officer.officer(), model);
        }
        return switch (keying.key(id, typed, officer.officer())) {
            case KeyingAPaper.Unreadable unreadable ->
                show(paper, typed, unreadable.fields(), officer.officer(), model);
            case KeyingAPaper.WaitsForASecond ignored -> HERE + "?said=paper.waits.for.a.second";
            case KeyingAPaper.Differs ignored -> HERE + "?said=paper.differs";
            case KeyingAPaper.Entered entered -> "redirect:/desk/people/" + entered.person();
            case KeyingAPaper.NotNow ignored -> notNow(paper, typed, officer.officer(), model);
        };
    }

    /// What is keyed once is looked over once more before it is entered.
    private String check(Paper paper, Map<Column, String> typed, boolean checked, Officer officer, Model model) {
        Map<Column, String> unclear = checked && forms.read(typed) instanceof Unclear found ? found.fields() : Map.of();
        model.addAttribute("check", checked && unclear.isEmpty());
        return show(paper, typed, unclear, officer, model);
    }

    private String notNow(Paper paper, Map<Column, String> typed, Officer officer, Model model) {
        if (paper.state() instanceof State.ToKey || paper.state() instanceof State.KeyedOnce) {
            model.addAttribute("said", "paper.not.now");
            return show(paper, typed, Map.of(), officer, model);
        }
        return HERE + "?said=paper.not.now";
    }

    @PostMapping("/desk/enter/{id}/settle")
    String settle(SignedIn officer, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Model model) {
        Paper paper = paper(id);
        if (!(paper.state() instanceof State.Differing two)) {
            return HERE + "?said=paper.not.now";
        }
        Map<Column, String> unchosen = Form.unchosen(two, parameters);
        var outcome = unchosen.isEmpty()
                ? settling.settle(id, new ItIs(Form.chosen(two, parameters)), officer.officer())
                : new SettlingAPaper.Unreadable(unchosen);
        return switch (outcome) {
            case SettlingAPaper.Unreadable unreadable -> {
                show(paper, Map.of(), Map.of(), officer.officer(), model);
                model.addAttribute("said", "paper.settle.unclear");
                yield differing(two, parameters, unreadable.fields(), officer.officer(), model);
            }
            case SettlingAPaper.WaitsForAnother ignored -> HERE + "?said=paper.waits.for.another";
            case SettlingAPaper.Entered entered -> "redirect:/desk/people/" + entered.person();
            case SettlingAPaper.OpenAgain ignored -> HERE + "?said=paper.not.agreed";
            case SettlingAPaper.NotNow ignored -> HERE + "?said=paper.not.now";
        };
    }

    @PostMapping("/desk/enter/{id}/agree")
    String agree(SignedIn officer, @PathVariable UUID id, @RequestParam boolean right) {
        return switch (settling.settle(id, right ? new Agreed() : new NotSo(), officer.officer())) {
            case SettlingAPaper.Entered entered -> "redirect:/desk/people/" + entered.person();
            case SettlingAPaper.OpenAgain ignored -> HERE + "?said=paper.not.agreed";
            case SettlingAPaper.WaitsForAnother ignored -> HERE + "?said=paper.waits.for.another";
            case SettlingAPaper.Unreadable ignored -> HERE + "?said=paper.not.now";
            case SettlingAPaper.NotNow ignored -> HERE + "?said=paper.not.now";
        };
    }

    @GetMapping("/desk/enter/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(papers.preview(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Paper paper(UUID id) {
        return papers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
