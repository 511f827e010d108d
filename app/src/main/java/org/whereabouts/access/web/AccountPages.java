package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.passkey.Passkey;
import org.whereabouts.access.passkey.Passkeys;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.ShowingWhoOneIs;
import org.whereabouts.access.signin.ShowingWhoOneIs.Shown;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// An officer's own page: their passkeys; and where they show again who they are.
@Page
@OpenTo
class AccountPages {

    private final Passkeys passkeys;
    private final ShowingWhoOneIs showing;
    private final ComingIn comingIn;
    private final Words words;
    private final Clock clock;

    AccountPages(Passkeys passkeys, ShowingWhoOneIs showing, ComingIn comingIn, Words words, Clock clock) {
        this.passkeys = passkeys;
        this.showing = showing;
        this.comingIn = comingIn;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/account")
    String account(@ModelAttribute(name = "visit", binding = false) Visit visit, SignedIn officer, Model model) {
        model.addAttribute(
                "passkeys",
                passkeys.of(officer.officer().id()).stream()
                        .map(one -> new Line(one.id(), one.label(), said(one, visit)))
                        .toList());
        model.addAttribute("confirmed", officer.confirmed(clock.instant()).isPresent());
        return "desk/account";
    }

    private String said(Passkey passkey, Visit visit) {
        return words.say(
                visit.locale(),
                "account.made",
                words.date(visit.locale(), day(passkey.made())),
                words.date(visit.locale(), day(passkey.used())));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    @PostMapping("/desk/account/passkey/remove")
    String remove(SignedIn officer, @RequestParam String id) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/account";
        }
        passkeys.remove(officer.officer().id(), id);
        return "redirect:/desk/account";
    }

    @GetMapping("/desk/confirm")
    String confirm(@RequestParam(defaultValue = "") String back, Model model) {
        model.addAttribute("back", Back.to(back));
        model.addAttribute("troubles", List.of());
        return "desk/confirm";
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
        model.addAttribute("back", Back.to(back));
        String trouble = shown instanceof ShowingWhoOneIs.TooManyTries ? "signin.too.many" : "signin.does.not.fit";
        model.addAttribute("troubles", List.of(Trouble.of("password", trouble).in(words, visit.locale())));
        return "desk/confirm";
    }

    @PostMapping("/desk/sign-out")
    String signOut(SignedIn officer, HttpServletRequest request, HttpServletResponse response) {
        comingIn.leave(officer, request, response);
        return "redirect:/desk/sign-in";
    }

    /// A passkey as the page shows it.
    record Line(String id, String label, String said) {}
}
