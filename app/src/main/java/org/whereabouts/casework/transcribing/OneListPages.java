package org.whereabouts.casework.transcribing;

import java.util.ArrayList;
import java.util.List;
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
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.transcribing.TakingATurn.Step;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.column.Column;
import org.whereabouts.pages.Page;

/// One photographed list: how far it is, what its columns hold, and what this officer can do next.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class OneListPages {

    /// What a column can hold that an officer may choose; all else goes into the remarks.
    static final List<Column> CHOICES = List.of(
            Column.NAME,
            Column.FAMILY_NAME,
            Column.GIVEN_NAME,
            Column.PATRONYMIC,
            Column.OTHER_NAMES,
            Column.BORN,
            Column.BIRTH_PLACE,
            Column.FATHER,
            Column.MOTHER,
            Column.RANK,
            Column.UNIT,
            Column.SERVICE_NUMBER,
            Column.HOME,
            Column.STATUS,
            Column.EVENT_DATE,
            Column.PLACE,
            Column.MARKS,
            Column.REMARK,
            Column.REFERENCE,
            Column.SAID_ON);

    private static final String HERE = "redirect:/desk/transcribing/";

    private final Transcripts transcripts;
    private final TakingATurn turns;
    private final EndingATranscription ending;

    OneListPages(Transcripts transcripts, TakingATurn turns, EndingATranscription ending) {
        this.transcripts = transcripts;
        this.turns = turns;
        this.ending = ending;
    }

    @GetMapping("/desk/transcribing/{id}")
    String one(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String said, Model model) {
        Transcript list = list(id);
        model.addAttribute("said", SaidAfter.of(said, "transcribing."));
        model.addAttribute("one", HowFar.of(list, officer.officer().id()));
        model.addAttribute("list", list);
        model.addAttribute("columns", CHOICES);
        if (list.isKeyedTwice()) {
            var comparison = transcripts.comparison(id);
            var choices = transcripts.choices(id);
            model.addAttribute("agreement", comparison.agreement());
            model.addAttribute(
                    "left",
                    comparison.differences().stream()
                            .filter(one -> !choices.containsKey(one.at()))
                            .count());
            model.addAttribute("differences", comparison.differences().size());
            // How often one was right is for one's own eyes.
            list.turnOf(officer.officer().id())
                    .filter(turn -> !choices.isEmpty())
                    .ifPresent(turn -> model.addAttribute("own", OwnReadings.of(turn.number(), choices)));
        }
        return "desk/transcript";
    }

    @PostMapping("/desk/transcribing/{id}/columns")
    String columns(SignedIn officer, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return HERE + id + "?said=" + ending.judge(id, list -> judged(list, form), officer.officer());
    }

    private static List<Heading> judged(Transcript list, Map<String, String> form) {
        List<Heading> columns = new ArrayList<>();
        for (int i = 0; i < list.columns().size(); i++) {
            String holds = form.getOrDefault("holds-" + i, "");
            columns.add(new Heading(
                    list.columns().get(i).text(),
                    CHOICES.stream()
                            .filter(one -> one.name().equals(holds))
                            .findFirst()
                            .orElse(null)));
        }
        return columns;
    }

    @PostMapping("/desk/transcribing/{id}/begin")
    String begin(SignedIn officer, @PathVariable UUID id) {
        return switch (turns.take(id, Step.BEGIN, officer.officer())) {
            case DONE -> HERE + id + "/key";
            case NO_COLUMNS -> HERE + id + "?said=transcribing.no.name";
            default -> HERE + id + "?said=transcribing.not.now";
        };
    }

    @PostMapping("/desk/transcribing/{id}/enter")
    String enter(SignedIn officer, @PathVariable UUID id) {
        return HERE + id + "?said=" + ending.enter(id, officer.officer());
    }

    @PostMapping("/desk/transcribing/{id}/aside")
    String aside(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return HERE + id + "?said=" + ending.aside(id, Brought.cut(reason), officer.officer());
    }

    /// The same photographs once more: what comes of it is a new edition of the list.
    @PostMapping("/desk/transcribing/{id}/again")
    String again(SignedIn officer, @PathVariable UUID id) {
        return ending.again(id, officer.officer())
                .map(next -> HERE + next + "?said=transcribing.again.begun")
                .orElse(HERE + id + "?said=transcribing.not.now");
    }

    @GetMapping("/desk/transcribing/{id}/sheets/{sheet}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int sheet) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(transcripts
                        .preview(id, sheet)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Transcript list(UUID id) {
        return transcripts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
