package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.provider.Errand;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.ShowingWhoOneIs;
import org.whereabouts.access.signin.ShowingWhoOneIs.Shown;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;

/// Where an officer shows again who they are; and where they go to the provider from their own page.
@Page
@OpenTo
class ConfirmPages {

    private static final String PAGE = "desk/confirm";

    private final ShowingWhoOneIs showing;
    private final ComingIn comingIn;
    private final TakingAKeyAway keys;
    private final Crossing crossing;
    private final Said said;

    ConfirmPages(ShowingWhoOneIs showing, ComingIn comingIn, TakingAKeyAway keys, Crossing crossing, Said said) {
        this.showing = showing;
        this.comingIn = comingIn;
        this.keys = keys;
        this.crossing = crossing;
        this.said = said;
    }

    @GetMapping("/desk/confirm")
    String confirm(SignedIn officer, @RequestParam(defaultValue = "") String back, Model model) {
        return show(officer, back, List.of(), model);
    }

    @PostMapping("/desk/confirm")
    String confirm(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            Model model) {
        var shown = showing.show(officer.officer().login(), password, code, Neighbourhood.of(request));
        if (shown instanceof Shown) {
            comingIn.confirm(officer);
            return "redirect:" + Back.to(back);
        }
        String trouble = shown instanceof ShowingWhoOneIs.TooManyTries ? "signin.too.many" : "signin.does.not.fit";
        return show(officer, back, said.trouble(visit, "password", trouble), model);
    }

    private String show(SignedIn officer, String back, List<Trouble.Said> troubles, Model model) {
        model.addAttribute("back", Back.to(back));
        model.addAttribute("bound", keys.hasAnAccount(officer.officer().id()));
        model.addAttribute("troubles", troubles);
        return PAGE;
    }

    @PostMapping("/desk/confirm/provider")
    String confirmThere(
            SignedIn officer,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var errand = new Errand.Confirm(officer.officer().id(), officer.session(), Back.to(back));
        return crossing.leave(errand, request, response, model);
    }

    @PostMapping("/desk/account/provider")
    String bind(SignedIn officer, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (officer.confirmed(said.now()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/account";
        }
        return crossing.leave(new Errand.Bind(officer.officer().id(), officer.session()), request, response, model);
    }
}
