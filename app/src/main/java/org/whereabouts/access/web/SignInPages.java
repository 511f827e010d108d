package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.Outside;
import org.whereabouts.access.signin.ShowingWhoOneIs;
import org.whereabouts.access.signin.ShowingWhoOneIs.DoesNotFit;
import org.whereabouts.access.signin.ShowingWhoOneIs.Shown;
import org.whereabouts.access.signin.ShowingWhoOneIs.TooManyTries;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Where an officer comes in: with a passkey, or with password and code.
@Page
@Outside
class SignInPages {

    private final ShowingWhoOneIs showing;
    private final ComingIn comingIn;
    private final Words words;

    SignInPages(ShowingWhoOneIs showing, ComingIn comingIn, Words words) {
        this.showing = showing;
        this.comingIn = comingIn;
        this.words = words;
    }

    @GetMapping("/desk/sign-in")
    String ask(Model model) {
        model.addAttribute("troubles", List.of());
        return "desk/sign-in";
    }

    @PostMapping("/desk/sign-in")
    String signIn(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var shown = showing.show(login.strip().toLowerCase(Locale.ROOT), password, code, Neighbourhood.of(request));
        if (shown instanceof Shown officer) {
            comingIn.comeIn(officer.officer(), "password and code", request, response);
            return "redirect:/desk";
        }
        String trouble = switch (shown) {
            case Shown ignored -> throw new IllegalStateException("WA-1208 let in and kept out");
            case DoesNotFit ignored -> "signin.does.not.fit";
            case TooManyTries ignored -> "signin.too.many";
        };
        model.addAttribute("troubles", List.of(Trouble.of("login", trouble).in(words, visit.locale())));
        return "desk/sign-in";
    }
}
