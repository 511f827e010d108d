package org.whereabouts.enquiries.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.enquiries.telling.FollowingATelling;
import org.whereabouts.enquiries.telling.FollowingATelling.DoesNotFit;
import org.whereabouts.enquiries.telling.FollowingATelling.Found;
import org.whereabouts.enquiries.telling.FollowingATelling.Outcome;
import org.whereabouts.enquiries.telling.FollowingATelling.Standing;
import org.whereabouts.enquiries.telling.FollowingATelling.TooManyGuesses;
import org.whereabouts.enquiries.telling.TakingBackATelling;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Whether somebody has read what one told, and taking it back, for whoever has its receipt. Nothing is kept in the
/// browser.
@Page
class ToldPages {

    private final FollowingATelling following;
    private final TakingBackATelling taking;
    private final Words words;

    ToldPages(FollowingATelling following, TakingBackATelling taking, Words words) {
        this.following = following;
        this.taking = taking;
        this.words = words;
    }

    @GetMapping({"/report/follow", "/in/{operation}/report/follow"})
    String ask(Model model) {
        model.addAttribute("troubles", List.of());
        return "enquiries/told-find";
    }

    @PostMapping({"/report/follow", "/in/{operation}/report/follow"})
    String find(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            Model model) {
        return switch (followed(number, code, request)) {
            case Found found -> {
                show(found, found.standing(), model);
                model.addAttribute("code", code);
                yield "enquiries/told-standing";
            }
            case DoesNotFit none -> again("trouble.receipt", visit, model);
            case TooManyGuesses none -> again("trouble.guesses", visit, model);
        };
    }

    /// The receipt once more: no cookie says who may take it back.
    @PostMapping({"/report/follow/back", "/in/{operation}/report/follow/back"})
    String takeBack(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            Model model) {
        return switch (followed(number, code, request)) {
            case Found found -> {
                boolean isBack = taking.takeBack(found.id()) || found.standing() == Standing.BACK;
                show(found, isBack ? Standing.BACK : Standing.READ, model);
                yield "enquiries/told-standing";
            }
            case DoesNotFit none -> again("trouble.receipt", visit, model);
            case TooManyGuesses none -> again("trouble.guesses", visit, model);
        };
    }

    private Outcome followed(@Nullable String number, @Nullable String code, HttpServletRequest request) {
        return following.follow(number == null ? "" : number, code == null ? "" : code, Neighbourhood.of(request));
    }

    private static void show(Found found, Standing standing, Model model) {
        model.addAttribute("number", found.number().toString());
        model.addAttribute("standing", standing);
    }

    private String again(String trouble, Visit visit, Model model) {
        model.addAttribute("troubles", List.of(Trouble.of("number", trouble).in(words, visit.locale())));
        return "enquiries/told-find";
    }
}
