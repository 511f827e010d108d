package org.whereabouts.casework.transcribing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.transcribing.KeyingALine.AllKept;
import org.whereabouts.casework.transcribing.KeyingALine.Kept;
import org.whereabouts.casework.transcribing.KeyingALine.Typed;
import org.whereabouts.casework.transcribing.TakingATurn.Step;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcript.Turn;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.pages.Page;

/// The picture of a page beside the lines that an officer types from it. Nobody is shown another one's keying here.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class KeyingPages {

    private static final String HERE = "redirect:/desk/transcribing/";

    private final Transcripts transcripts;
    private final KeyingALine keying;
    private final TakingATurn turns;
    private final LettingAMachineRead machine;

    KeyingPages(Transcripts transcripts, KeyingALine keying, TakingATurn turns, LettingAMachineRead machine) {
        this.transcripts = transcripts;
        this.keying = keying;
        this.turns = turns;
        this.machine = machine;
    }

    @GetMapping("/desk/transcribing/{id}/key")
    String key(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "sheet", defaultValue = "1") int number,
            @RequestParam(defaultValue = "0") int more,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        Transcript list = transcripts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Turn turn = list.turnOf(officer.officer().id()).orElse(null);
        if (turn == null || turn.done() != null || !list.isOpen()) {
            return HERE + id + "?said=transcribing.not.now";
        }
        Sheet sheet = list.sheets().get(Math.clamp(number, 1, list.sheets().size()) - 1);
        int columns = list.columns().size();
        var grid = Grid.of(sheet, transcripts.lines(id, turn.number()), columns, Math.min(more, 100));
        model.addAttribute("said", SaidAfter.of(said, "transcribing."));
        model.addAttribute("list", list);
        model.addAttribute("sheet", sheet);
        model.addAttribute("grid", grid);
        model.addAttribute("more", more + 1);
        model.addAttribute("full", grid.rows().size() >= Grid.most(columns));
        model.addAttribute("second", turn.number() == 2);
        model.addAttribute(
                "machine",
                grid.isBlank() && machine.isThere(list, officer.officer().id()));
        model.addAttribute("leftwards", list.about().script().equals("Arab"));
        return "desk/transcript-key";
    }

    /// A page that was sent whole: without scripts, or when its officer goes on to the next.
    @PostMapping("/desk/transcribing/{id}/key")
    String keep(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "sheet", defaultValue = "1") int sheet,
            @RequestParam(name = "do", defaultValue = "keep") String what,
            @RequestParam Map<String, String> form) {
        List<Typed> typed = Grid.typed(sheet, form, columns(id));
        if (!(keying.key(id, typed, officer.officer()) instanceof AllKept kept)) {
            return HERE + id + "?said=transcribing.not.now";
        }
        boolean crossed = kept.lines().stream().anyMatch(one -> one.lost() || one.other());
        String said = crossed ? "transcribing.two.windows" : "transcribing.kept";
        if (what.equals("finish")) {
            return finish(id, officer);
        }
        int to = what.startsWith("to-") ? Brought.count(what.substring("to-".length())) : sheet;
        String more = what.equals("more") ? "&more=" + Brought.count(form.get("more")) : "";
        return HERE + id + "/key?sheet=" + to + more + "&said=" + said;
    }

    private String finish(UUID id, SignedIn officer) {
        return switch (turns.take(id, Step.FINISH, officer.officer())) {
            case DONE -> HERE + id + "?said=transcribing.keyed";
            case NOT_LOOKED_AT -> HERE + id + "/key?said=transcribing.not.looked.at";
            case NOTHING_KEYED -> HERE + id + "/key?said=transcribing.nothing.keyed";
            default -> HERE + id + "?said=transcribing.not.now";
        };
    }

    /// One line, as soon as it is typed.
    @PostMapping("/desk/transcribing/{id}/line")
    @ResponseBody
    Map<String, Object> line(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam int sheet,
            @RequestParam String line,
            @RequestParam Map<String, String> form) {
        List<Typed> typed = List.of(Grid.one(sheet, line, form, columns(id)));
        if (!(keying.key(id, typed, officer.officer()) instanceof AllKept kept)) {
            return Map.of("kept", false);
        }
        Kept one = kept.lines().getFirst();
        var now = new Grid.GridRow(one.line());
        return Map.of(
                "kept", true,
                "lost", one.lost(),
                "other", one.other(),
                "seen", now.seen(),
                "was", now.was(),
                "number", now.number(),
                "struck", now.struck(),
                "cells", now.cells());
    }

    @PostMapping("/desk/transcribing/{id}/machine")
    String read(SignedIn officer, @PathVariable UUID id, @RequestParam(name = "sheet", defaultValue = "1") int sheet) {
        Transcript list = transcripts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean read = machine.isThere(list, officer.officer().id())
                && machine.read(list, sheet)
                        .map(lines -> machine.keep(id, sheet, lines, officer.officer()))
                        .orElse(false);
        return HERE + id + "/key?sheet=" + sheet + "&said="
                + (read ? "transcribing.machine.done" : "transcribing.machine.nothing");
    }

    private int columns(UUID id) {
        return transcripts
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .columns()
                .size();
    }
}
