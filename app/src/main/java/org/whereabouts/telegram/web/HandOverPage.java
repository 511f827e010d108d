package org.whereabouts.telegram.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.web.Secrets;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.telegram.handover.HandingOver;

/// Takes up in the browser what was begun with the bot. Showing the page uses nothing up: Telegram may look at what a
/// link leads to, and so may a virus scanner.
@Page
class HandOverPage {

    private static final String ADDRESS = "/telegram/on/{token}";

    private final HandingOver over;

    HandOverPage(HandingOver over) {
        this.over = over;
    }

    @GetMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String offer(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("gone", false);
        return "telegram/on";
    }

    @PostMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String takeUp(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> draft = over.takeUp(token);
        if (draft.isEmpty()) {
            model.addAttribute("token", token);
            model.addAttribute("gone", true);
            return "telegram/on";
        }
        Journey journey = draft.get().journey().equals(Journey.ENQUIRE.kind()) ? Journey.ENQUIRE : Journey.REPORT;
        Secrets.ofDraft(journey).give(draft.get().code().words(), request, response);
        return "redirect:" + visit.to("/" + journey.path());
    }
}
