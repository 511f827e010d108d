package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The end of telling: what was answered, once more, sending it, and the receipt.
@Page
class TellingPages {

    private static final String CHECK = "/report/check";

    private final OpenDrafts drafts;
    private final TellingWhatOneKnows telling;
    private final Tellings tellings;
    private final AnswersInWords answers;
    private final Clock clock;

    TellingPages(
            OpenDrafts drafts, TellingWhatOneKnows telling, Tellings tellings, AnswersInWords answers, Clock clock) {
        this.drafts = drafts;
        this.telling = telling;
        this.tellings = tellings;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping({CHECK, "/in/{operation}" + CHECK})
    String check(
            @ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request, Model model) {
        Draft draft = drafts.of(Journey.REPORT, visit, request).orElse(null);
        if (draft == null || draft.sent()) {
            return "redirect:" + visit.to(draft == null ? "/report" : "/report/receipt");
        }
        model.addAttribute("journey", Journey.REPORT);
        model.addAttribute("rows", answers.of(draft, Journey.REPORT, visit.locale(), LocalDate.now(clock)));
        return "enquiries/check";
    }

    @PostMapping({CHECK, "/in/{operation}" + CHECK})
    String send(@ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request) {
        Draft draft = drafts.of(Journey.REPORT, visit, request).orElse(null);
        if (draft == null || draft.sent()) {
            return "redirect:" + visit.to(draft == null ? "/report" : "/report/receipt");
        }
        Optional<Step> incomplete = Journey.REPORT.steps().stream()
                .filter(step -> !step.troubles(draft.on(step.name()), LocalDate.now(clock))
                        .isEmpty())
                .findFirst();
        if (incomplete.isPresent()) {
            return "redirect:" + visit.to("/report/" + incomplete.get().name()) + "?again&check";
        }
        var told = new HashMap<String, String>();
        Map<String, String> teller = draft.on(Journey.TELLER);
        draft.answers().forEach((page, said) -> told.putAll(page.equals(Journey.TELLER) ? Map.of() : said));
        telling.tell(draft, told, teller);
        return "redirect:" + visit.to("/report/receipt");
    }

    @GetMapping({"/report/receipt", "/in/{operation}/report/receipt"})
    String receipt(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft =
                drafts.of(Journey.REPORT, visit, request).filter(Draft::sent).orElse(null);
        Telling told = draft == null
                ? null
                : tellings.find(new Telling.Id(draft.subject())).orElse(null);
        if (draft == null || told == null) {
            return "redirect:" + visit.to("/report");
        }
        Secrets.REPORT.giveBriefly(draft.code().words(), request, response);
        var receipt = new Receipt(told.number(), draft.code().derive("receipt"));
        ReceiptPage.show(receipt, visit.to("/report/follow"), visit, model);
        model.addAttribute("own", told.own());
        return "enquiries/told";
    }
}
