package org.whereabouts.casework.calls;

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
import org.whereabouts.access.SignedIn;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTask.Result;
import org.whereabouts.pages.Page;

/// Where an officer works through the calls, one at a time. What is sealed is opened for whoever showed who
/// they are a
/// short while ago.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class CallPages {

    private static final String CALLS = "redirect:/desk/calls";
    private static final String DONE = "desk/calls-done";
    private static final int LONGEST = 2000;

    private final CallsInHand inHand;
    private final LayingOutACall layingOut;
    private final NotingACall noting;

    CallPages(CallsInHand inHand, LayingOutACall layingOut, NotingACall noting) {
        this.inHand = inHand;
        this.layingOut = layingOut;
        this.noting = noting;
    }

    @GetMapping("/desk/calls")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(inHand.now());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/calls";
        }
        model.addAttribute("said", said.matches("[a-z.]{1,40}") ? said : null);
        model.addAttribute("backlog", inHand.count());
        model.addAttribute("given", inHand.lately(officer));
        Optional<CallTask> claimed = inHand.claim(officer);
        while (claimed.isPresent()) {
            CallTask task = claimed.get();
            switch (layingOut.layOut(task, confirmed.get())) {
                case LayingOutACall.Sheet sheet -> {
                    model.addAttribute("sheet", sheet);
                    return "desk/call";
                }
                case LayingOutACall.Kept kept -> {
                    model.addAttribute("said", kept.key());
                    return DONE;
                }
                case LayingOutACall.NothingToSay ignored -> {
                    inHand.putOff(task.id().value());
                    claimed = inHand.claim(officer);
                }
            }
        }
        return DONE;
    }

    @PostMapping("/desk/calls/{id}")
    String note(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam Result result,
            @RequestParam(defaultValue = "") String note) {
        String kept = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
        String said = noting.note(task(id), result, kept, officer);
        return result == Result.TOLD && said.equals("call.noted")
                ? CALLS + "/" + id + "/told"
                : CALLS + "?said=" + said;
    }

    @PostMapping("/desk/calls/{id}/later")
    String later(@PathVariable UUID id) {
        inHand.putOff(task(id).id().value());
        return CALLS + "?said=call.again";
    }

    @PostMapping("/desk/calls/{id}/undo")
    String undo(SignedIn officer, @PathVariable UUID id) {
        return CALLS + "?said=" + noting.undo(task(id), officer);
    }

    @GetMapping("/desk/calls/{id}/told")
    String told(@PathVariable UUID id, Model model) {
        model.addAttribute("call", id);
        model.addAttribute("enquiry", task(id).enquiry().value());
        return "desk/call-told";
    }

    private CallTask task(UUID id) {
        return inHand.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
