package org.whereabouts.casework.transcribing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.whereabouts.casework.entering.KnownSources;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.NoPhotograph;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.NotAPicture;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.Order;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.Photograph;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.Taken;
import org.whereabouts.casework.transcribing.BringingAPhotographedList.TooMany;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcripts;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// Where an officer brings a photographed list, or more pages of one, and sees all that there are.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class TranscribingPages {

    private static final String HERE = "redirect:/desk/transcribing";
    private static final int SHOWN = 50;

    private final BringingAPhotographedList bringing;
    private final Transcripts transcripts;
    private final KnownSources sources;

    TranscribingPages(BringingAPhotographedList bringing, Transcripts transcripts, KnownSources sources) {
        this.bringing = bringing;
        this.transcripts = transcripts;
        this.sources = sources;
    }

    @GetMapping("/desk/transcribing")
    String all(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said, "transcribing."));
        return show(officer, Brought.NOTHING, null, model);
    }

    private String show(SignedIn officer, Brought brought, @Nullable String trouble, Model model) {
        model.addAttribute(
                "lists",
                transcripts.latest(SHOWN).stream()
                        .map(one -> HowFar.of(one, officer.officer().id()))
                        .toList());
        model.addAttribute("brought", brought);
        model.addAttribute("trouble", trouble);
        model.addAttribute("sourceKinds", Source.Kind.values());
        model.addAttribute("reliabilities", Reliability.values());
        model.addAttribute("credibilities", Credibility.values());
        model.addAttribute("operations", sources.operations());
        model.addAttribute("sources", sources.names());
        model.addAttribute("scripts", Brought.SCRIPTS);
        return "desk/transcribing";
    }

    @PostMapping("/desk/transcribing")
    String bring(
            SignedIn officer,
            Brought brought,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Model model)
            throws IOException {
        Optional<Operation.Id> operation = sources.operation(brought.operation());
        String trouble = operation.isEmpty() ? "paper.trouble.kind" : brought.trouble();
        if (trouble != null) {
            return show(officer, brought, trouble, model);
        }
        var order = new Order(
                Optional.empty(),
                operation.orElseThrow(),
                brought.from(),
                Brought.cut(brought.list()),
                Brought.cut(brought.dated()),
                Brought.cut(brought.got()),
                brought.writing(),
                brought.columns(),
                brought.lineCount(),
                photographs(files));
        return switch (bringing.bring(order, officer.officer())) {
            case Taken taken -> HERE + "/" + taken.id();
            case NoPhotograph ignored -> show(officer, brought, "transcribing.trouble.no.photograph", model);
            case NotAPicture ignored -> show(officer, brought, "transcribing.trouble.not.a.picture", model);
            case TooMany ignored -> show(officer, brought, "transcribing.trouble.many", model);
        };
    }

    private static List<Photograph> photographs(@Nullable List<MultipartFile> files) throws IOException {
        List<Photograph> photographs = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                String name = file.getOriginalFilename();
                photographs.add(new Photograph(name == null ? "" : name, file.getBytes()));
            }
        }
        return photographs;
    }

    /// One more page of a list that nobody has begun to key.
    @PostMapping("/desk/transcribing/{id}/sheets")
    String add(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") String lines,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        Transcript one = transcripts.find(id).orElse(null);
        if (one == null || !one.turns().isEmpty() || !one.isOpen()) {
            return HERE + "/" + id + "?said=transcribing.not.now";
        }
        var about = one.about();
        var order = new Order(
                Optional.of(id),
                one.operation(),
                one.from(),
                about.list(),
                about.dated(),
                about.got(),
                about.script(),
                List.of(),
                Brought.count(lines),
                photographs(files));
        String said = switch (bringing.bring(order, officer.officer())) {
            case Taken ignored -> "transcribing.page.added";
            case NoPhotograph ignored -> "transcribing.trouble.no.photograph";
            case NotAPicture ignored -> "transcribing.trouble.not.a.picture";
            case TooMany ignored -> "transcribing.trouble.many";
        };
        return HERE + "/" + id + "?said=" + said;
    }

    /// There is no page here: what was sent is too large to be read at all.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge() {
        return HERE + "?said=transcribing.trouble.large";
    }
}
