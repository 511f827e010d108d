package org.whereabouts.casework.entering;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.entering.BringingAPaper.NoPicture;
import org.whereabouts.casework.entering.BringingAPaper.NotAPicture;
import org.whereabouts.casework.entering.BringingAPaper.Picture;
import org.whereabouts.casework.entering.BringingAPaper.Taken;
import org.whereabouts.casework.entering.BringingAPaper.TooLarge;
import org.whereabouts.casework.entering.Paper.From;
import org.whereabouts.casework.entering.Paper.Kind;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// Where an officer brings what came on paper or by word, and sees what waits of it.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class EnteringPages {

    private static final String HERE = "redirect:/desk/enter";
    private static final int ASIDE = 20;
    private static final int LONGEST = 200;

    private final TakingInHand hands;
    private final BringingAPaper bringing;
    private final SettingAPaperAside aside;
    private final Papers papers;
    private final KnownSources sources;

    EnteringPages(
            TakingInHand hands,
            BringingAPaper bringing,
            SettingAPaperAside aside,
            Papers papers,
            KnownSources sources) {
        this.hands = hands;
        this.bringing = bringing;
        this.aside = aside;
        this.papers = papers;
        this.sources = sources;
    }

    @GetMapping("/desk/enter")
    String all(@RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        return show(Brought.NOTHING, null, model);
    }

    private String show(Brought brought, @Nullable String trouble, Model model) {
        model.addAttribute("backlog", hands.count(EnteringAPaper.QUEUE));
        model.addAttribute("brought", brought);
        model.addAttribute("trouble", trouble);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("sourceKinds", Source.Kind.values());
        model.addAttribute("reliabilities", Reliability.values());
        model.addAttribute("credibilities", Credibility.values());
        model.addAttribute("operations", sources.operations());
        model.addAttribute("sources", sources.names());
        model.addAttribute("aside", papers.aside(ASIDE));
        return "desk/enter";
    }

    @PostMapping("/desk/enter")
    String bring(
            SignedIn officer,
            Brought brought,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        Optional<Operation.Id> operation = sources.operation(brought.operation());
        if (brought.kind() == null || operation.isEmpty()) {
            return show(brought, "paper.trouble.kind", model);
        }
        if (brought.named().isBlank()) {
            return show(brought, "paper.trouble.source", model);
        }
        var from = new From(brought.named(), brought.speaker(), brought.grade());
        var picture = file == null
                ? new Picture(null, new byte[0])
                : new Picture(file.getOriginalFilename(), file.getBytes());
        var order = new BringingAPaper.Order(operation.get(), brought.kind(), from, picture);
        return switch (bringing.bring(order, officer.officer())) {
            case Taken taken -> HERE + "/" + taken.id();
            case NoPicture ignored -> show(brought, "paper.trouble.no.picture", model);
            case TooLarge ignored -> show(brought, "paper.trouble.large", model);
            case NotAPicture ignored -> show(brought, "paper.trouble.not.a.picture", model);
        };
    }

    /// There is no page here: what was sent is too large to be read at all.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge() {
        return HERE + "?said=paper.trouble.large";
    }

    /// The next one that this officer may key, settle or agree to.
    @PostMapping("/desk/enter/next")
    String next(SignedIn officer) {
        return hands.next(EnteringAPaper.QUEUE, officer)
                .map(id -> HERE + "/" + id)
                .orElse(HERE + "?said=paper.nothing.for.you");
    }

    /// An empty card to print, with the numbers of the fields.
    @GetMapping("/desk/enter/blank")
    String blank(Model model) {
        model.addAttribute("fields", Form.fields(Map.of(), Map.of()));
        return "desk/blank-card";
    }

    @PostMapping("/desk/enter/{id}/aside")
    String aside(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        String kept = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        return HERE + "?said=" + aside.turn(id, kept, officer.officer());
    }

    /// What an officer says of a paper before it is keyed.
    ///
    /// @param source      its name, known or new
    /// @param sourceKind  what kind of speaker it is
    /// @param reliability of a new source
    /// @param credibility of this paper
    record Brought(
            @Nullable Kind kind,
            @Nullable String operation,
            @Nullable String source,
            Source.@Nullable Kind sourceKind,
            @Nullable Reliability reliability,
            @Nullable Credibility credibility) {

        static final Brought NOTHING = new Brought(null, null, null, null, null, null);

        String named() {
            String stripped = source == null ? "" : source.strip();
            return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        }

        Source.Kind speaker() {
            return sourceKind == null ? Source.Kind.ORGANISATION : sourceKind;
        }

        Grade grade() {
            return new Grade(
                    reliability == null ? Reliability.F : reliability,
                    credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility);
        }
    }
}
