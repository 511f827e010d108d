package org.whereabouts.enquiries.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry.DoesNotFit;
import org.whereabouts.enquiries.FollowingAnEnquiry.Found;
import org.whereabouts.enquiries.FollowingAnEnquiry.TooManyGuesses;
import org.whereabouts.enquiries.web.Secrets;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Where an enquiry stands, for whoever has its receipt.
@Page
class EnquiryPages {

    private static final String SEPARATOR = ".";

    private final FollowingAnEnquiry following;
    private final StandingInWords standing;
    private final Words words;

    EnquiryPages(FollowingAnEnquiry following, StandingInWords standing, Words words) {
        this.following = following;
        this.standing = standing;
        this.words = words;
    }

    @GetMapping({"/enquiry", "/in/{operation}/enquiry"})
    String enquiry(
            @ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request, Model model) {
        Optional<Enquiry> enquiry = held(request);
        if (enquiry.isEmpty()) {
            model.addAttribute("troubles", List.of());
            return "enquiries/find";
        }
        model.addAttribute("standing", standing.of(enquiry.get(), visit.locale()));
        model.addAttribute("troubles", List.of());
        return "enquiries/standing";
    }

    @PostMapping({"/enquiry", "/in/{operation}/enquiry"})
    String find(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String asked = number == null ? "" : number;
        String word = code == null ? "" : code;
        String trouble = switch (following.follow(asked, word, Neighbourhood.of(request))) {
            case Found ignored -> null;
            case DoesNotFit ignored -> "trouble.receipt";
            case TooManyGuesses ignored -> "trouble.guesses";
        };
        if (trouble == null) {
            Secrets.RECEIPT.give(secret(asked, word), request, response);
            return "redirect:" + visit.to("/enquiry");
        }
        model.addAttribute("troubles", List.of(Trouble.of("number", trouble).in(words, visit.locale())));
        return "enquiries/find";
    }

    /// The enquiry whose receipt the browser holds.
    Optional<Enquiry> held(HttpServletRequest request) {
        return Secrets.RECEIPT
                .of(request)
                .map(secret -> secret.split("\\" + SEPARATOR, 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> following.follow(parts[0], parts[1], Neighbourhood.of(request)))
                .flatMap(outcome -> outcome instanceof Found found ? Optional.of(found.enquiry()) : Optional.empty());
    }

    private static String secret(String number, String code) {
        return org.whereabouts.enquiries.Receipt.Digits.parse(number)
                        .orElseThrow()
                        .digits()
                + SEPARATOR
                + org.whereabouts.enquiries.WordCode.parse(code).orElseThrow().words();
    }
}
