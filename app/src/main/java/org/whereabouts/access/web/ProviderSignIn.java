package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.joining.AcceptingAnInvitation;
import org.whereabouts.access.joining.Invitation;
import org.whereabouts.access.provider.ComingBack;
import org.whereabouts.access.provider.ComingBack.BoundNow;
import org.whereabouts.access.provider.ComingBack.Brought;
import org.whereabouts.access.provider.ComingBack.ComesIn;
import org.whereabouts.access.provider.ComingBack.Confirmed;
import org.whereabouts.access.provider.ComingBack.Joined;
import org.whereabouts.access.provider.ComingBack.Refused;
import org.whereabouts.access.provider.Errand;
import org.whereabouts.access.signin.Code;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.access.signin.Outside;
import org.whereabouts.access.signin.Token;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// Where somebody leaves for the provider to come in, and where every browser comes back from it.
@Page
@Outside
class ProviderSignIn {

    private static final String ACCOUNT = "/desk/account";

    private final Crossing crossing;
    private final ComingBack comingBack;
    private final ComingIn comingIn;
    private final AcceptingAnInvitation accepting;
    private final Welcoming welcoming;

    ProviderSignIn(
            Crossing crossing,
            ComingBack comingBack,
            ComingIn comingIn,
            AcceptingAnInvitation accepting,
            Welcoming welcoming) {
        this.crossing = crossing;
        this.comingBack = comingBack;
        this.comingIn = comingIn;
        this.accepting = accepting;
        this.welcoming = welcoming;
    }

    @PostMapping(Crossing.PATH)
    String go(HttpServletRequest request, HttpServletResponse response, Model model) {
        return crossing.leave(new Errand.ComeIn(), request, response, model);
    }

    @PostMapping("/desk/welcome/{token}/provider")
    String join(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Invitation> invitation = accepting.look(new Token(token));
        if (invitation.isEmpty()) {
            return "desk/too-late";
        }
        String called = login.strip().toLowerCase(Locale.ROOT);
        if (!accepting.mayBeCalled(invitation.get(), called)) {
            welcoming.trouble(visit, "login welcome.login.taken", model);
            return welcoming.show(invitation.get(), token, Code.freshSecret(), called, model);
        }
        return crossing.leave(new Errand.Join(invitation.get().id(), called), request, response, model);
    }

    @GetMapping(Crossing.PATH)
    String receive(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            @RequestParam(defaultValue = "") String iss,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var brought = new Brought(state, code, error, iss);
        return switch (comingBack.receive(Crossing.held(request), brought, Neighbourhood.of(request))) {
            case ComesIn(var officer, var shown) -> {
                comingIn.comeIn(officer, "provider", shown, request, response);
                yield crossing.arrive("/desk", request, response, model);
            }
            case Joined(var officer) -> {
                comingIn.comeIn(officer, "one-time link", request, response);
                yield crossing.arrive(ACCOUNT, request, response, model);
            }
            case BoundNow ignored -> crossing.arrive(ACCOUNT, request, response, model);
            case Confirmed(String back) -> crossing.arrive(back, request, response, model);
            case Refused(var why, var errand) -> crossing.stay(why, errand, model);
        };
    }
}
