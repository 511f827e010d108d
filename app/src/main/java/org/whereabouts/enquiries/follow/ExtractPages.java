package org.whereabouts.enquiries.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.enquiries.extract.CheckingAnExtract;
import org.whereabouts.enquiries.extract.CheckingAnExtract.DoesNotFit;
import org.whereabouts.enquiries.extract.CheckingAnExtract.Genuine;
import org.whereabouts.enquiries.extract.CheckingAnExtract.TooManyGuesses;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Whether a paper is ours, for whoever holds it.
@Page
class ExtractPages {

    private final CheckingAnExtract checking;
    private final Words words;

    ExtractPages(CheckingAnExtract checking, Words words) {
        this.checking = checking;
        this.words = words;
    }

    @GetMapping("/extract")
    String ask(Model model) {
        model.addAttribute("troubles", List.of());
        return "enquiries/extract";
    }

    @PostMapping("/extract")
    String check(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String digest,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("troubles", List.of());
        var outcome = checking.check(code == null ? "" : code, digest == null ? "" : digest, Neighbourhood.of(request));
        String trouble = switch (outcome) {
            case Genuine genuine -> {
                var issued = LocalDate.ofInstant(genuine.issued(), ZoneOffset.UTC);
                model.addAttribute("issued", words.date(visit.locale(), issued));
                model.addAttribute("state", genuine.revoked() == null ? "genuine" : "revoked");
                yield null;
            }
            case DoesNotFit none -> "trouble.extract";
            case TooManyGuesses none -> "trouble.guesses";
        };
        if (trouble != null) {
            model.addAttribute("troubles", List.of(Trouble.of("code", trouble).in(words, visit.locale())));
        }
        return "enquiries/extract";
    }
}
