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
import org.whereabouts.access.joining.AcceptingAnInvitation;
import org.whereabouts.access.joining.AcceptingAnInvitation.AccountTaken;
import org.whereabouts.access.joining.AcceptingAnInvitation.Joined;
import org.whereabouts.access.joining.AcceptingAnInvitation.LoginTaken;
import org.whereabouts.access.joining.AcceptingAnInvitation.NotGood;
import org.whereabouts.access.joining.AcceptingAnInvitation.OfPassword;
import org.whereabouts.access.joining.Invitation;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.Lock;
import org.whereabouts.access.signin.Outside;
import org.whereabouts.access.signin.Token;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// Where whoever opens a one-time link becomes an officer.
@Page
@Outside
class WelcomePages {

    private final AcceptingAnInvitation accepting;
    private final ComingIn comingIn;
    private final TryingANewLock trying;
    private final Welcoming welcoming;

    WelcomePages(AcceptingAnInvitation accepting, ComingIn comingIn, TryingANewLock trying, Welcoming welcoming) {
        this.accepting = accepting;
        this.comingIn = comingIn;
        this.trying = trying;
        this.welcoming = welcoming;
    }

    @GetMapping("/desk/welcome/{token}")
    String welcome(@PathVariable String token, Model model) {
        Optional<Invitation> invitation = accepting.look(new Token(token));
        if (invitation.isEmpty()) {
            return "desk/too-late";
        }
        model.addAttribute("troubles", List.of());
        return welcoming.show(invitation.get(), token, Code.freshSecret(), "", model);
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
            var lock = Lock.of(typed.password, secret.get());
            switch (accepting.accept(new Token(token), login, new OfPassword(lock))) {
                case Joined joined -> {
                    comingIn.comeIn(joined.officer(), "one-time link", request, response);
                    return "redirect:/desk/account";
                }
                case NotGood _, AccountTaken _ -> {
                    return "desk/too-late";
                }
                case LoginTaken ignored -> trouble = "login welcome.login.taken";
            }
        }
        welcoming.trouble(visit, trouble, model);
        return welcoming.show(invitation.get(), token, secret.get(), login, model);
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
