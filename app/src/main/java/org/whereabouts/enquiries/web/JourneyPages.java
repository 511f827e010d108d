package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// Where a journey begins, is interrupted and is taken up again.
@Page
class JourneyPages {

    private final OpenDrafts drafts;
    private final KeepingADraft keeping;
    private final Keys keys;
    private final Words words;

    JourneyPages(OpenDrafts drafts, KeepingADraft keeping, Keys keys, Words words) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.keys = keys;
        this.words = words;
    }

    @GetMapping({"/{journey:enquire|report}", "/in/{operation}/{journey:enquire|report}"})
    String start(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            HttpServletRequest request,
            Model model) {
        Journey form = OpenDrafts.journey(journey);
        model.addAttribute("journey", form);
        model.addAttribute("open", !(keys.state() instanceof KeyState.NoKey));
        Optional<Draft> draft = drafts.of(form, visit, request).filter(one -> !one.sent());
        model.addAttribute("begun", draft.map(one -> next(one, form)).orElse(null));
        return "enquiries/start";
    }

    @PostMapping({"/{journey:enquire|report}", "/in/{operation}/{journey:enquire|report}"})
    String begin(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            HttpServletRequest request,
            HttpServletResponse response) {
        Journey form = OpenDrafts.journey(journey);
        if (keys.state() instanceof KeyState.NoKey) {
            return "redirect:" + visit.to("/" + journey);
        }
        Draft draft = keeping.begin(form.kind(), OpenDrafts.operation(visit));
        OpenDrafts.give(draft, form, request, response);
        return "redirect:"
                + visit.to("/" + journey + "/" + form.steps().getFirst().name());
    }

    @GetMapping({"/{journey:enquire|report}/later", "/in/{operation}/{journey:enquire|report}/later"})
    String later(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            HttpServletRequest request,
            Model model) {
        Journey form = OpenDrafts.journey(journey);
        Draft draft = drafts.of(form, visit, request).filter(one -> !one.sent()).orElse(null);
        if (draft == null) {
            return "redirect:" + visit.to("/" + journey);
        }
        model.addAttribute("journey", form);
        model.addAttribute("code", draft.code().in(visit.locale()));
        model.addAttribute("next", next(draft, form));
        return "enquiries/later";
    }

    @GetMapping({"/{journey:enquire|report}/return", "/in/{operation}/{journey:enquire|report}/return"})
    String returning(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String journey, Model model) {
        model.addAttribute("journey", OpenDrafts.journey(journey));
        model.addAttribute("troubles", List.of());
        return "enquiries/return";
    }

    @PostMapping({"/{journey:enquire|report}/return", "/in/{operation}/{journey:enquire|report}/return"})
    String takeUp(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Journey form = OpenDrafts.journey(journey);
        Draft draft = drafts.opened(code == null ? "" : code, form, visit).orElse(null);
        if (draft == null) {
            model.addAttribute("journey", form);
            model.addAttribute(
                    "troubles", List.of(Trouble.of("code", "trouble.code").in(words, visit.locale())));
            return "enquiries/return";
        }
        OpenDrafts.give(draft, form, request, response);
        return "redirect:" + visit.to("/" + journey + "/" + (draft.sent() ? "receipt" : next(draft, form)));
    }

    /// The first page that was not answered.
    private static String next(Draft draft, Journey journey) {
        return journey.steps().stream()
                .map(Step::name)
                .filter(step -> !draft.answers().containsKey(step))
                .findFirst()
                .orElse("check");
    }
}
