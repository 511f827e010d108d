package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.telephone.TelephoneCode;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.QrDrawing;
import org.whereabouts.pages.Visit;

/// The receipt, to be written down or printed; for half an hour the browser can show it again.
@Page
class ReceiptPage {

    private final OpenDrafts drafts;
    private final Enquiries enquiries;
    private final String telephone;

    ReceiptPage(OpenDrafts drafts, Enquiries enquiries, @Value("${whereabouts.hotline.number:}") String telephone) {
        this.drafts = drafts;
        this.enquiries = enquiries;
        this.telephone = telephone.strip();
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
        var receipt = new Receipt(enquiry.facts().number(), code);
        show(receipt, visit.to("/enquiry"), visit, model);
        if (!telephone.isEmpty()) {
            model.addAttribute("telephone", telephone);
            model.addAttribute("digits", TelephoneCode.of(receipt).spaced());
        }
        return "enquiries/receipt";
    }

    /// Lays out a receipt.
    ///
    /// @param path where one may follow with it
    static void show(Receipt receipt, String path, Visit visit, Model model) {
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
        String number = receipt.number().toString();
        model.addAttribute("number", number);
        model.addAttribute("code", receipt.code().in(visit.locale()));
        model.addAttribute(
                "qr",
                QrDrawing.of(address + "\n" + number + "\n" + receipt.code().words()));
        model.addAttribute("address", address);
    }
}
