package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.joining.AcceptingAnInvitation;
import org.whereabouts.access.joining.AcceptingAnInvitation.Joined;
import org.whereabouts.access.joining.AcceptingAnInvitation.LoginTaken;
import org.whereabouts.access.joining.AcceptingAnInvitation.NotGood;
import org.whereabouts.access.joining.Invitation;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Outside;
import org.whereabouts.access.signin.Token;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.QrDrawing;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// Where whoever opens a one-time link becomes an officer.
@Page
@Outside
class WelcomePages {

    private static final String PAGE = "desk/welcome";

    private final AcceptingAnInvitation accepting;
    private final Officers officers;
    private final ComingIn comingIn;
    private final TryingANewLock trying;
    private final Words words;

    WelcomePages(
            AcceptingAnInvitation accepting, Officers officers, ComingIn comingIn, TryingANewLock trying, Words words) {
        this.accepting = accepting;
        this.officers = officers;
        this.comingIn = comingIn;
        this.trying = trying;
        this.words = words;
    }

    @GetMapping("/desk/welcome/{token}")
    String welcome(@PathVariable String token, Model model) {
        Optional<Invitation> invitation = accepting.look(new Token(token));
        if (invitation.isEmpty()) {
            return "desk/too-late";
        }
        show(invitation.get(), Code.freshSecret(), "", model);
        model.addAttribute("troubles", List.of());
        return PAGE;
    }

    @PostMapping("/desk/welcome/{token}")
    String accept(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String token,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Invitation> invitation = accepting.look(new Token(token));
        Optional<byte[]> secret = typed.secretBytes();
        if (invitation.isEmpty() || secret.isEmpty()) {
            return "desk/too-late";
        }
        String login = typed.login.strip().toLowerCase(Locale.ROOT);
        String trouble = trying.trouble(typed.password, secret.get(), typed.code);
        if (trouble.isEmpty()) {
            Lock lock = Lock.of(typed.password, secret.get());
            switch (accepting.accept(new Token(token), login, lock)) {
                case Joined joined -> {
                    comingIn.comeIn(joined.officer(), "one-time link", request, response);
                    return "redirect:/desk/account";
                }
                case NotGood ignored -> {
                    return "desk/too-late";
                }
                case LoginTaken ignored -> trouble = "login welcome.login.taken";
            }
        }
        String[] where = trouble.split(" ", 2);
        model.addAttribute("troubles", List.of(Trouble.of(where[0], where[1]).in(words, visit.locale())));
        show(invitation.get(), secret.get(), login, model);
        return PAGE;
    }

    private void show(Invitation invitation, byte[] secret, String login, Model model) {
        var former = Optional.ofNullable(invitation.officer()).flatMap(officers::find);
        model.addAttribute("name", invitation.name());
        model.addAttribute("login", former.map(Officer::login).orElse(login));
        model.addAttribute("known", former.isPresent());
        model.addAttribute("secret", HexFormat.of().formatHex(secret));
        model.addAttribute(
                "typed", Code.typed(secret).replaceAll("(.{4})", "$1 ").strip());
        model.addAttribute("qr", QrDrawing.of(Code.address("Whereabouts", invitation.name(), secret)));
    }

    /// What was typed.
    record Typed(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret) {

        Optional<byte[]> secretBytes() {
            return secret.matches("[0-9a-f]{40}") ? Optional.of(HexFormat.of().parseHex(secret)) : Optional.empty();
        }

        @Override
        public String toString() {
            return "typed";
        }
    }
}
