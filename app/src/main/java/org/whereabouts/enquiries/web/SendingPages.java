package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry.NoKeyYet;
import org.whereabouts.enquiries.OpeningAnEnquiry.Opened;
import org.whereabouts.enquiries.OpeningAnEnquiry.Order;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.SendingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.SoughtAsked;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The end of asking: what was answered, once more, and sending it.
@Page
class SendingPages {

    private static final String CHECK = "/enquire/check";

    private final OpenDrafts drafts;
    private final SendingADraft sending;
    private final Photographs photographs;
    private final AnswersInWords answers;
    private final Clock clock;

    SendingPages(
            OpenDrafts drafts, SendingADraft sending, Photographs photographs, AnswersInWords answers, Clock clock) {
        this.drafts = drafts;
        this.sending = sending;
        this.photographs = photographs;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping({CHECK, "/in/{operation}" + CHECK})
    String check(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = drafts.of(Journey.ENQUIRE, visit, request).orElse(null);
        if (draft == null || draft.sent()) {
            return "redirect:" + visit.to(draft == null ? "/enquire" : "/enquire/receipt");
        }
        OpenDrafts.give(draft, Journey.ENQUIRE, request, response);
        model.addAttribute("journey", Journey.ENQUIRE);
        model.addAttribute("rows", answers.of(draft, Journey.ENQUIRE, visit.locale(), LocalDate.now(clock)));
        return "enquiries/check";
    }

    @PostMapping({CHECK, "/in/{operation}" + CHECK})
    String send(@ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request) {
        Draft draft = drafts.of(Journey.ENQUIRE, visit, request).orElse(null);
        if (draft == null) {
            return "redirect:" + visit.to("/enquire");
        }
        Optional<Step> incomplete = draft.sent() ? Optional.empty() : incomplete(draft);
        if (incomplete.isPresent()) {
            return "redirect:" + visit.to("/enquire/" + incomplete.get().name()) + "?again&check";
        }
        if (draft.sent()) {
            return "redirect:" + visit.to("/enquire/receipt");
        }
        return switch (sending.send(draft, order(draft, visit))) {
            case Opened ignored -> "redirect:" + visit.to("/enquire/receipt");
            case NoKeyYet ignored -> "redirect:" + visit.to("/enquire");
        };
    }

    private Optional<Step> incomplete(Draft draft) {
        LocalDate today = LocalDate.now(clock);
        return Journey.ENQUIRE.steps().stream()
                .filter(step -> !step.troubles(draft.on(step.name()), today).isEmpty())
                .findFirst();
    }

    private Order order(Draft draft, Visit visit) {
        int pictures = photographs.of(draft.subject()).size();
        SoughtAsked asked = SoughtAsked.of(draft, LocalDate.now(clock));
        return new Order(
                new Enquiry.Id(draft.subject()),
                draft.operation(),
                visit.locale(),
                asked.sought(pictures),
                asked.enquirer(visit.locale()),
                draft.code().derive("receipt"));
    }
}
