package org.whereabouts.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/// Chooses the language of a page: what the visitor pressed, what they pressed before, what their browser asks for.
///
/// The choice is kept in a cookie that holds the tag of a language and nothing else.
final class LanguageChoice implements LocaleResolver {

    private static final String PARAMETER = "lang";
    private static final String CHOSEN = LanguageChoice.class.getName();

    /// The languages there are words for.
    List<Locale> all() {
        return Words.LANGUAGES;
    }

    /// Chooses among the languages of a register, and remembers what was pressed.
    Locale choose(HttpServletRequest request, HttpServletResponse response, List<Locale> offered) {
        Optional<Locale> pressed = known(request.getParameter(PARAMETER), offered);
        pressed.ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
        Locale locale = Stream.of(pressed, known(kept(request), offered), asked(request, offered))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(offered.getFirst());
        request.setAttribute(CHOSEN, locale);
        return locale;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Locale chosen
                ? chosen
                : asked(request, all()).orElse(all().getFirst());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.setAttribute(CHOSEN, locale);
    }

    private static String cookie(Locale language, HttpServletRequest request) {
        return ResponseCookie.from(PARAMETER, language.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }

    private static @Nullable String kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(PARAMETER))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Locale> known(@Nullable String tag, List<Locale> offered) {
        return offered.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request, List<Locale> offered) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), offered));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
