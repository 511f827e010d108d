package org.whereabouts.access.web;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.joining.Invitation;
import org.whereabouts.access.signin.Code;
import org.whereabouts.pages.QrDrawing;
import org.whereabouts.pages.Visit;

/// The page that a one-time link opens.
@Component
class Welcoming {

    private final Officers officers;
    private final Said said;

    Welcoming(Officers officers, Said said) {
        this.officers = officers;
        this.said = said;
    }

    /// Says first what is the matter.
    ///
    /// @param trouble the field and the sentence, a space between
    void trouble(Visit visit, String trouble, Model model) {
        String[] where = trouble.split(" ", 2);
        model.addAttribute("troubles", said.trouble(visit, where[0], where[1]));
    }

    /// Shows it.
    ///
    /// @param secret of the one-time codes, if that is what they choose
    /// @param login  what was typed
    String show(Invitation invitation, String token, byte[] secret, String login, Model model) {
        var former = Optional.ofNullable(invitation.officer()).flatMap(officers::find);
        model.addAttribute("here", "/desk/welcome/" + token);
        model.addAttribute("name", invitation.name());
        model.addAttribute("login", former.map(Officer::login).orElse(login));
        model.addAttribute("known", former.isPresent());
        model.addAttribute("secret", HexFormat.of().formatHex(secret));
        model.addAttribute(
                "typed", Code.typed(secret).replaceAll("(.{4})", "$1 ").strip());
        model.addAttribute("qr", QrDrawing.of(Code.address("Whereabouts", invitation.name(), secret)));
        return "desk/welcome";
    }
}
