package org.whereabouts.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// What a browser must not do with any page: run a script (but the desk its own, and a card that of corrections), ask a
/// third party, tell
/// another site whose card was read, keep an answer on a shared computer.
final class SafeHeaders extends OncePerRequestFilter {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    // Photographs and messages stand within an answer of the desk: they have no address at which somebody could find
    // them.
    private static final String CONTENT_OF_THE_DESK = CONTENT.replace("img-src 'self'", "img-src 'self' data:")
            + "; media-src data:; script-src 'self'; connect-src 'self'";
    // Pages on which a passage can be marked have one small script, and that which asks for a moment in their stead has
    // another; all work without it.
    private static final String CONTENT_TO_BE_CORRECTED = CONTENT + "; script-src 'self'";
    private static final Pattern TO_BE_CORRECTED =
            Pattern.compile("(/in/[^/]+)?/(people/[^/]+|correct/[^/]+|list|list\\.csv|search)");
    private static final Pattern OF_THE_DESK = Pattern.compile("/desk(/.*)?");
    private static final Pattern ABOUT_SOMEBODY =
            Pattern.compile("(/in/[^/]+)?/(search|people/|enquire|enquiry|report|correct|letter|desk).*");
    private static final Pattern FOR_EVERYBODY = Pattern.compile(
            "/|/about|/api|/problems/[a-z-]+|/style-.*|/emblem\\.svg|/robots\\.txt|/(correct|moment)\\.js");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", content(path));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, ABOUT_SOMEBODY.matcher(path).matches() ? "no-store" : "private, no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (!FOR_EVERYBODY.matcher(path).matches()) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
        chain.doFilter(request, response);
    }

    private static String content(String path) {
        if (OF_THE_DESK.matcher(path).matches()) {
            return CONTENT_OF_THE_DESK;
        }
        return TO_BE_CORRECTED.matcher(path).matches() ? CONTENT_TO_BE_CORRECTED : CONTENT;
    }
}
