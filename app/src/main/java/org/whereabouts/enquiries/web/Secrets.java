package org.whereabouts.enquiries.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.whereabouts.enquiries.filling.Journey;

/// The cookies that hold a secret: for a day that of a draft, for half an hour that of a receipt. No script
/// can read them, and no other site makes the browser send them.
public final class Secrets {

    /// Of a draft of an enquiry.
    static final Secrets ENQUIRE = new Secrets("enquire", Duration.ofDays(1));
    /// Of a draft of a telling.
    static final Secrets REPORT = new Secrets("report", Duration.ofDays(1));
    /// Of the receipt of a correction.
    static final Secrets CORRECT = new Secrets("correct", Duration.ofMinutes(30));
    /// Of the receipt of an enquiry.
    public static final Secrets RECEIPT = new Secrets("receipt", Duration.ofMinutes(30));

    /// All of them.
    static final List<Secrets> ALL = List.of(ENQUIRE, REPORT, CORRECT, RECEIPT);

    private static final Duration BRIEFLY = Duration.ofMinutes(30);

    private final String cookie;
    private final Duration kept;

    private Secrets(String cookie, Duration kept) {
        this.cookie = cookie;
        this.kept = kept;
    }

    /// Of a draft of a journey.
    public static Secrets ofDraft(Journey journey) {
        return journey.equals(Journey.ENQUIRE) ? ENQUIRE : REPORT;
    }

    /// The secret that the browser holds.
    public Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    /// Gives the browser a secret to hold, or the same for longer.
    public void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret, kept, request, response);
    }

    /// The same for half an hour only: enough to print it, too short for whoever uses the computer next.
    void giveBriefly(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret, BRIEFLY, request, response);
    }

    /// Makes the browser forget it.
    public void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        String written = ResponseCookie.from(cookie, value)
                .path("/")
                .maxAge(age)
                .sameSite("Strict")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, written);
    }
}
