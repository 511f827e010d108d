package org.whereabouts.casework.enquiry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.photograph.ShowingPhotographs;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Words;

/// Where an officer finds one enquiry by the number of its receipt, and opens it. The number travels in the
/// body.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class OneEnquiryPages {

    private final OneEnquiry one;
    private final Outlining outlining;
    private final LookingAtAnEnquiry looking;
    private final ShowingPhotographs photographs;

    OneEnquiryPages(OneEnquiry one, Outlining outlining, LookingAtAnEnquiry looking, ShowingPhotographs photographs) {
        this.one = one;
        this.outlining = outlining;
        this.looking = looking;
        this.photographs = photographs;
    }

    @GetMapping("/desk/enquiries")
    String ask() {
        return "desk/enquiries";
    }

    @PostMapping("/desk/enquiries")
    String find(@RequestParam(defaultValue = "") String number, Model model) {
        Optional<Receipt.Digits> digits = Receipt.Digits.parse(number);
        Optional<Enquiry.Id> found = digits.flatMap(one::find);
        if (found.isPresent()) {
            return address(found.get().value());
        }
        model.addAttribute("said", digits.isEmpty() ? "enquiry.no.number" : "enquiry.not.there");
        model.addAttribute("number", number);
        return "desk/enquiries";
    }

    @GetMapping("/desk/enquiries/{id}")
    String outline(SignedIn officer, @PathVariable UUID id, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        return show(enquiry(id), officer, model);
    }

    @PostMapping("/desk/enquiries/{id}/open")
    String open(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam Purpose purpose,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "false") boolean pictures,
            Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(one.now());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/enquiries/" + id;
        }
        Enquiry enquiry = enquiry(id);
        switch (looking.look(enquiry, confirmed.get(), purpose, whole)) {
            case LookingAtAnEnquiry.Seen seen -> {
                model.addAttribute("seen", seen);
                model.addAttribute("purpose", purpose);
                model.addAttribute("whole", whole);
                if (pictures) {
                    var shown =
                            photographs.show(enquiry.facts().id().subject(), officer.actor(), "enquiry.photographs");
                    model.addAttribute("pictures", shown);
                }
            }
            case LookingAtAnEnquiry.Kept kept -> model.addAttribute("said", kept.key());
        }
        return show(enquiry, officer, model);
    }

    private String show(Enquiry enquiry, SignedIn officer, Model model) {
        model.addAttribute("outline", outlining.of(enquiry, officer));
        model.addAttribute("purposes", Purpose.values());
        model.addAttribute("endings", Ending.values());
        model.addAttribute("languages", Words.LANGUAGES);
        model.addAttribute("verifies", officer.officer().isOneOf(java.util.Set.of(Role.VERIFIER)));
        return "desk/enquiry";
    }

    private Enquiry enquiry(UUID id) {
        return one.find(new Enquiry.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The address of an enquiry's page.
    static String address(UUID id) {
        return "redirect:/desk/enquiries/" + id;
    }
}
