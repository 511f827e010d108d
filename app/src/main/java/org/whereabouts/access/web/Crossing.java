package org.whereabouts.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.whereabouts.access.provider.Errand;
import org.whereabouts.access.provider.GoingToTheProvider;
import org.whereabouts.access.provider.GoingToTheProvider.Goes;
import org.whereabouts.access.provider.GoingToTheProvider.Stays;
import org.whereabouts.access.provider.No;
import org.whereabouts.access.signin.Token;
import org.whereabouts.pages.Neighbourhood;

/// The page between the desk and the provider, on the way there and on the way back.
@Component
class Crossing {

    /*
     * Both ways a page is shown that goes on by itself, instead of a redirect. There: what a form leads to has to stay
     * on this site (Content-Security-Policy, form-action), redirects included. Back: the cookie of the session is not
     * sent with what another site began (SameSite=Strict), redirects included. A page that goes on by itself begins
     * anew. The cookie of the errand is Lax, so it alone comes back with the browser.
     */

    static final String PATH = "/desk/sign-in/provider";
    private static final String COOKIE = "desk-errand";

    private final GoingToTheProvider going;

    Crossing(GoingToTheProvider going) {
        this.going = going;
    }

    /// Leaves for the provider, or says why not.
    String leave(Errand errand, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (going.go(errand, Neighbourhood.of(request))) {
            case Goes(var door, Token browser) -> {
                hold(browser.text(), GoingToTheProvider.GOOD_FOR, request, response);
                yield goOn("crossing.there", door.toString(), response, model);
            }
            case Stays(No why) -> stay(why, errand, model);
        };
    }

    /// Goes on at the desk, after the browser came back.
    String arrive(String to, HttpServletRequest request, HttpServletResponse response, Model model) {
        hold("", Duration.ZERO, request, response);
        return goOn("crossing.back", to, response, model);
    }

    private static String goOn(String key, String to, HttpServletResponse response, Model model) {
        response.setHeader("Refresh", "0; url=" + to);
        return page(key, key + ".text", to, key + ".on", model);
    }

    /// Says why it came to nothing, and leads back.
    ///
    /// @param errand what it was; null when nobody knows
    String stay(No why, @Nullable Errand errand, Model model) {
        String back = switch (errand) {
            case null -> "/desk/sign-in";
            case Errand.ComeIn ignored -> "/desk/sign-in";
            case Errand.Join ignored -> "";
            case Errand.Bind ignored -> "/desk/account";
            case Errand.Confirm confirm -> "/desk/confirm?back=" + confirm.back();
        };
        return page("crossing.no", "crossing.no." + why, back, "crossing.no.on", model);
    }

    private static String page(String title, String text, String to, String on, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("text", text);
        model.addAttribute("to", to);
        model.addAttribute("on", on);
        return "desk/crossing";
    }

    /// What the browser was given to hold.
    static Token held(HttpServletRequest request) {
        return new Token(Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(""));
    }

    private static void hold(String secret, Duration time, HttpServletRequest request, HttpServletResponse response) {
        String written = ResponseCookie.from(COOKIE, secret)
                .path(PATH)
                .maxAge(time)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, written);
    }
}
