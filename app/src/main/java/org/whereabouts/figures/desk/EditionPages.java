package org.whereabouts.figures.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.counting.LookingBeforeReleasing;
import org.whereabouts.figures.counting.ReleasingAnEdition;
import org.whereabouts.figures.counting.ReleasingAnEdition.AlreadyToday;
import org.whereabouts.figures.counting.ReleasingAnEdition.Draft;
import org.whereabouts.figures.counting.ReleasingAnEdition.NothingToTell;
import org.whereabouts.figures.counting.ReleasingAnEdition.Outcome;
import org.whereabouts.figures.counting.ReleasingAnEdition.Released;
import org.whereabouts.figures.counting.ReleasingAnEdition.TooLittle;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Where an editor sees what an edition of today would say, and releases it.
@Page
@OpenTo(Role.EDITOR)
class EditionPages {

    private static final int LONGEST = 500;

    private final ReleasingAnEdition releasing;
    private final LookingBeforeReleasing looking;
    private final Operations operations;
    private final FiguresInWords words;

    EditionPages(
            ReleasingAnEdition releasing, LookingBeforeReleasing looking, Operations operations, FiguresInWords words) {
        this.releasing = releasing;
        this.looking = looking;
        this.operations = operations;
        this.words = words;
    }

    @GetMapping("/desk/figures/editions")
    String editions(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        model.addAttribute("said", SaidAfter.of(said, "editions.said."));
        model.addAttribute(
                "drafts", operations.all().stream().map(one -> line(one, visit)).toList());
        return "desk/editions";
    }

    @PostMapping("/desk/figures/editions/{operation}/release")
    String release(SignedIn officer, @PathVariable String operation, @RequestParam(defaultValue = "") String note) {
        Operation found = Operation.Id.parse(operation)
                .flatMap(operations::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String kept = note.strip();
        Outcome outcome =
                releasing.release(found.id(), officer.actor(), kept.substring(0, Math.min(kept.length(), LONGEST)));
        return "redirect:/desk/figures/editions?said=" + sentence(outcome);
    }

    private Line line(Operation operation, Visit visit) {
        return looking.look(operation.id())
                .map(looked -> line(operation, looked.draft(), looked.counted(), visit))
                .orElseGet(() -> new Line(
                        operation.id().slug(),
                        operation.name(visit.locale()),
                        0,
                        "",
                        List.of(),
                        0,
                        "editions.counting",
                        null));
    }

    private Line line(Operation operation, Draft draft, Instant counted, Visit visit) {
        Edition edition = draft.edition();
        return new Line(
                operation.id().slug(),
                operation.name(visit.locale()),
                edition.number(),
                words.band(edition.all(), visit.locale()),
                edition.rows().stream()
                        .map(row -> new Numbered(
                                words.status(row.status(), visit.locale()),
                                words.band(row.total(), visit.locale()),
                                row.months().size(),
                                row.regions().size()))
                        .toList(),
                draft.latest().map(edition::since).map(List::size).orElse(0),
                draft.hindrance().map(EditionPages::sentence).orElse(null),
                counted);
    }

    private static String sentence(Outcome outcome) {
        return "editions.said."
                + switch (outcome) {
                    case Released released -> "released";
                    case AlreadyToday today -> "today";
                    case TooLittle little -> "little";
                    case NothingToTell nothing -> "nothing";
                };
    }

    /// What would be released of one operation.
    ///
    /// @param hindrance why not now, or null
    /// @param counted   when the register was counted for it; null while it is
    record Line(
            String operation,
            String name,
            int number,
            String all,
            List<Numbered> rows,
            int changes,
            @Nullable String hindrance,
            @Nullable Instant counted) {
        Line {
            rows = List.copyOf(rows);
        }
    }

    /// A situation with its number, and of how many months and regions would be told.
    record Numbered(String status, String total, int months, int regions) {}
}
