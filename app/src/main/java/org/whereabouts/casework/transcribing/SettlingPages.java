package org.whereabouts.casework.transcribing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.whereabouts.casework.transcribing.SettlingADifference.ItIs;
import org.whereabouts.casework.transcribing.SettlingADifference.TakeBack;
import org.whereabouts.casework.transcribing.SettlingADifference.Word;
import org.whereabouts.casework.transcribing.aligning.Beside;
import org.whereabouts.casework.transcribing.aligning.Choice;
import org.whereabouts.casework.transcribing.aligning.Choice.Kind;
import org.whereabouts.casework.transcribing.aligning.Comparison;
import org.whereabouts.casework.transcribing.aligning.Difference;
import org.whereabouts.casework.transcribing.aligning.Difference.At;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.pages.Page;

/// What two officers read differently, one place after the other, beside the picture: one key each.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class SettlingPages {

    private static final String HERE = "redirect:/desk/transcribing/";
    private static final Map<String, Kind> KINDS =
            Map.of("1", Kind.FIRST, "2", Kind.SECOND, "3", Kind.OTHER, "0", Kind.UNREADABLE);

    /// How much of a page is its title and headings, about, in thousandths.
    private static final long TITLE = 140;

    private final Transcripts transcripts;
    private final SettlingADifference settling;

    SettlingPages(Transcripts transcripts, SettlingADifference settling) {
        this.transcripts = transcripts;
        this.settling = settling;
    }

    @GetMapping("/desk/transcribing/{id}/settle")
    String settle(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String said, Model model) {
        Transcript list = transcripts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!SettlingADifference.isForThem(list, officer.officer().id())) {
            return HERE + id + "?said=transcribing.not.now";
        }
        Comparison comparison = transcripts.comparison(id);
        Map<At, Choice> choices = transcripts.choices(id);
        List<Difference> open = comparison.differences().stream()
                .filter(one -> !choices.containsKey(one.at()))
                .toList();
        if (open.isEmpty()) {
            return HERE + id + "?said=transcribing.settled";
        }
        Difference next = open.getFirst();
        Beside both = comparison.lines().get(next.line());
        Keyed line = both.any();
        model.addAttribute("said", SaidAfter.of(said, "transcribing."));
        model.addAttribute("list", list);
        model.addAttribute("difference", next);
        model.addAttribute("both", both);
        model.addAttribute("line", line);
        model.addAttribute("left", open.size());
        model.addAttribute("undo", !choices.isEmpty());
        model.addAttribute("share", share(comparison, next.line(), list.sheets().get(line.sheet() - 1)));
        return "desk/transcript-settle";
    }

    /// About how far down its page a line stands, in thousandths.
    private static long share(Comparison comparison, int line, Sheet sheet) {
        List<Beside> lines = comparison.lines();
        long before = lines.subList(0, line).stream()
                .filter(one -> one.any().sheet() == sheet.number())
                .count();
        long all = lines.stream()
                .filter(one -> one.any().sheet() == sheet.number())
                .count();
        return TITLE + (before * 2 + 1) * (1000 - TITLE) / (2 * Math.max(all, sheet.lines()));
    }

    @PostMapping("/desk/transcribing/{id}/settle")
    String chosen(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(name = "line", defaultValue = "-1") int line,
            @RequestParam(name = "place", defaultValue = "-9") int place,
            @RequestParam(name = "choice", defaultValue = "") String choice,
            @RequestParam(name = "value", defaultValue = "") String value) {
        Word word = choice.equals("undo") ? new TakeBack() : word(line, place, choice, value);
        String then = switch (settling.settle(id, word, officer.officer())) {
            case DONE -> "";
            case UNCLEAR -> "?said=transcribing.unclear";
            case NOT_NOW, NOT_YOURS -> "?said=transcribing.not.now";
        };
        return HERE + id + "/settle" + then;
    }

    private static Word word(int line, int place, String choice, String value) {
        Kind kind = Objects.requireNonNullElse(KINDS.get(choice), Kind.OTHER);
        String typed = Brought.cut(value);
        return new ItIs(new At(line, place), new Choice(kind, kind == Kind.OTHER ? typed : ""));
    }
}
