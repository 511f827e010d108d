package org.whereabouts.sources.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.ledger.DescribingASource;
import org.whereabouts.sources.ledger.FindingASource;
import org.whereabouts.sources.ledger.GradingASource;
import org.whereabouts.sources.ledger.Known;

/// The ledger: everybody at the desk reads it, verifiers and editors write in it.
@Page
class SourcePages {

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTES = 2_000;

    private final FindingASource finding;
    private final LayingOutSources layout;
    private final GradingASource grading;
    private final DescribingASource describing;

    SourcePages(FindingASource finding, LayingOutSources layout, GradingASource grading, DescribingASource describing) {
        this.finding = finding;
        this.layout = layout;
        this.grading = grading;
        this.describing = describing;
    }

    @GetMapping("/desk/sources")
    @OpenTo
    String all(Model model) {
        model.addAttribute("lines", layout.lines());
        return "desk/sources";
    }

    @GetMapping("/desk/sources/{number}")
    @OpenTo
    String one(
            SignedIn officer, @PathVariable String number, @RequestParam(defaultValue = "") String said, Model model) {
        Source source = source(number);
        model.addAttribute("said", SaidAfter.of(said, "ledger.said."));
        model.addAttribute("sheet", layout.sheet(source));
        model.addAttribute("writes", writes(officer));
        model.addAttribute("rights", Known.Rights.values());
        model.addAttribute("reliabilities", Reliability.values());
        model.addAttribute("others", layout.others(source));
        return "desk/source";
    }

    @PostMapping("/desk/sources/{number}")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String describe(SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        Source source = source(number);
        var known = new Known(
                source.id(),
                text(typed, "language", 35),
                text(typed, "owner", LONGEST),
                text(typed, "contact", LONGEST),
                Arrays.stream(Known.Rights.values())
                        .filter(one -> one.name().equals(typed.get("rights")))
                        .findFirst()
                        .orElse(Known.Rights.UNKNOWN),
                text(typed, "notes", LONGEST_NOTES));
        boolean kept = describing.describe(known, id(typed.getOrDefault("repeats", "")), officer.actor());
        return here(source) + (kept ? "kept" : "circle");
    }

    @PostMapping("/desk/sources/{number}/grade")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String grade(
            SignedIn officer,
            @PathVariable String number,
            @RequestParam Reliability grade,
            @RequestParam(defaultValue = "") String reason) {
        Source source = source(number);
        String why = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        return here(source)
                + switch (grading.grade(source.id(), grade, why, officer.actor())) {
                    case GRADED -> "graded";
                    case NO_REASON -> "reason";
                    case SAME -> "same";
                };
    }

    static boolean writes(SignedIn officer) {
        return officer.officer().roles().stream().anyMatch(one -> one == Role.VERIFIER || one == Role.EDITOR);
    }

    private static String here(Source source) {
        return "redirect:/desk/sources/" + source.id().number() + "?said=ledger.said.";
    }

    private static String text(Map<String, String> typed, String field, int longest) {
        String text = typed.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(longest, text.length()));
    }

    private Source source(String number) {
        return Optional.ofNullable(id(number))
                .flatMap(finding::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Source.@Nullable Id id(String text) {
        return text.matches("[0-9]{1,15}") ? new Source.Id(Long.parseLong(text)) : null;
    }
}
