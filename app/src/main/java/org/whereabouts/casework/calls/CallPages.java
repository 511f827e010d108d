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
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTask.Result;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.pages.Page;

/// Where an officer works through the calls, one at a time. What is sealed is opened for whoever showed who
/// they are a short while ago.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class CallPages {

    private static final String CALLS = "redirect:/desk/calls";
    private static final String DONE = "desk/calls-done";
    private static final int LONGEST = 2000;
    private static final int LATELY = 10;
    private static final String QUEUE = NotingACall.QUEUE;

    private final CallTasks tasks;
    private final TakingInHand hands;
    private final LayingOutACall layingOut;
    private final NotingACall noting;

    CallPages(CallTasks tasks, TakingInHand hands, LayingOutACall layingOut, NotingACall noting) {
        this.tasks = tasks;
        this.hands = hands;
        this.layingOut = layingOut;
        this.noting = noting;
    }

    @GetMapping("/desk/calls")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(hands.now());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/calls";
        }
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("backlog", hands.count(QUEUE));
        model.addAttribute("given", tasks.lately(officer.actor(), LATELY));
        Optional<CallTask> claimed = claim(officer);
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
                    hands.putOff(QUEUE, task.id().value(), NotingACall.LATER);
                    claimed = claim(officer);
                }
            }
        }
        return DONE;
    }

    private Optional<CallTask> claim(SignedIn officer) {
        return hands.next(QUEUE, officer).flatMap(id -> tasks.find(new CallTask.Id(id)));
    }

    /// Takes one that somebody has found elsewhere: a family that telephones need not wait for its turn.
    @PostMapping("/desk/calls/{id}/take")
    String take(SignedIn officer, @PathVariable UUID id) {
        return hands.take(QUEUE, task(id).id().value(), officer) ? CALLS : CALLS + "?said=hands.not.yours";
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
    String later(SignedIn officer, @PathVariable UUID id) {
        boolean put = hands.later(QUEUE, task(id).id().value(), NotingACall.LATER, officer);
        return CALLS + "?said=" + (put ? "call.again" : "hands.not.yours");
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
        return tasks.find(new CallTask.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
