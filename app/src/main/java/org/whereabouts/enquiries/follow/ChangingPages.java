package org.whereabouts.enquiries.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.enquiries.AddingToAnEnquiry;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.RenewingAnEnquiry;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.enquiries.web.Secrets;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// What the enquirer can do with an enquiry: add to it, renew it, withdraw it.
@Page
class ChangingPages {

    private final EnquiryPages pages;
    private final AddingToAnEnquiry adding;
    private final RenewingAnEnquiry renewing;
    private final WithdrawingAnEnquiry withdrawing;
    private final Words words;

    ChangingPages(
            EnquiryPages pages,
            AddingToAnEnquiry adding,
            RenewingAnEnquiry renewing,
            WithdrawingAnEnquiry withdrawing,
            Words words) {
        this.pages = pages;
        this.adding = adding;
        this.renewing = renewing;
        this.withdrawing = withdrawing;
        this.words = words;
    }

    @PostMapping({"/enquiry/add", "/in/{operation}/enquiry/add"})
    String add(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String addition,
            @RequestParam(defaultValue = "0") int place,
            HttpServletRequest request,
            Model model) {
        Optional<Enquiry> enquiry = pages.held(request);
        String said = addition.replace("\r\n", "\n").strip();
        String trouble =
                said.isEmpty() ? "trouble.addition" : said.length() > AddingToAnEnquiry.LONGEST ? "trouble.long" : null;
        if (enquiry.isPresent() && trouble != null) {
            var told =
                    Trouble.of("addition", trouble, AddingToAnEnquiry.LONGEST).in(words, visit.locale());
            String page = pages.enquiry(visit, request, model);
            model.addAttribute("troubles", List.of(told));
            model.addAttribute("said", said);
            return page;
        }
        enquiry.ifPresent(one -> adding.add(one.facts().id(), place, about(about), said));
        return "redirect:" + visit.to("/enquiry");
    }

    private static About about(String key) {
        return switch (key) {
            case "sought" -> About.SOUGHT;
            case "enquirer" -> About.ENQUIRER;
            default -> About.OTHER;
        };
    }

    @PostMapping({"/enquiry/renew", "/in/{operation}/enquiry/renew"})
    String renew(@ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request) {
        pages.held(request).ifPresent(one -> renewing.renew(one.facts().id()));
        return "redirect:" + visit.to("/enquiry");
    }

    @GetMapping({"/enquiry/withdraw", "/in/{operation}/enquiry/withdraw"})
    String askWhetherToWithdraw(
            @ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request) {
        return pages.held(request).isPresent() ? "enquiries/withdraw" : "redirect:" + visit.to("/enquiry");
    }

    @PostMapping({"/enquiry/withdraw", "/in/{operation}/enquiry/withdraw"})
    String withdraw(@ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request) {
        pages.held(request).ifPresent(one -> withdrawing.withdraw(one.facts().id()));
        return "redirect:" + visit.to("/enquiry");
    }

    @PostMapping({"/enquiry/leave", "/in/{operation}/enquiry/leave"})
    String leave(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Secrets.RECEIPT.take(request, response);
        return "redirect:" + visit.to("/enquiry");
    }
}
