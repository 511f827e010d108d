package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.QrDrawing;
import org.whereabouts.pages.Visit;

/// The receipt, to be written down or printed; for half an hour the browser can show it again.
@Page
class ReceiptPage {

    private final OpenDrafts drafts;
    private final Enquiries enquiries;

    ReceiptPage(OpenDrafts drafts, Enquiries enquiries) {
        this.drafts = drafts;
        this.enquiries = enquiries;
    }

    @GetMapping({"/enquire/receipt", "/in/{operation}/enquire/receipt"})
    String receipt(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft =
                drafts.of(Journey.ENQUIRE, visit, request).filter(Draft::sent).orElse(null);
        Enquiry enquiry = draft == null
                ? null
                : enquiries.find(new Enquiry.Id(draft.subject())).orElse(null);
        if (draft == null || enquiry == null) {
            return "redirect:" + visit.to("/enquire");
        }
        Secrets.ENQUIRE.giveBriefly(draft.code().words(), request, response);
        WordCode code = draft.code().derive("receipt");
        String number = enquiry.facts().number().toString();
        model.addAttribute("number", number);
        model.addAttribute("code", code.in(visit.locale()));
        model.addAttribute("qr", QrDrawing.of(address(visit) + "\n" + number + "\n" + code.words()));
        model.addAttribute("address", address(visit));
        return "enquiries/receipt";
    }

    private static String address(Visit visit) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(visit.to("/enquiry"))
                .toUriString();
    }
}
