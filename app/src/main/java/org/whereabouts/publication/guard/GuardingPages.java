package org.whereabouts.publication.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.whereabouts.pages.Neighbourhood;

/// Stands before the pages on which cards can be read, and counts what they give.
final class GuardingPages implements HandlerInterceptor {

    static final String[] PAGES = {
        "/search", "/people/*", "/list", "/list.csv", "/in/*/search", "/in/*/people/*", "/in/*/list", "/in/*/list.csv"
    };
    private static final Pattern REGISTER = Pattern.compile("(/in/[^/]+)?/.*");
    private static final String PASS = "pass";
    /// A file says how many cards it may have.
    private static final String OF_A_FILE = "X-Rows-At-Most";

    private final Guard guard;

    GuardingPages(Guard guard) {
        this.guard = guard;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        return switch (guard.decide(Neighbourhood.network(request), request.getParameter(PASS))) {
            case Guard.Decision.Enter() -> true;
            case Guard.Decision.Wait wait -> {
                MomentPage.remember(wait, request);
                request.getRequestDispatcher(register(request) + MomentPage.ADDRESS)
                        .forward(request, response);
                yield false;
            }
        };
    }

    private static String register(HttpServletRequest request) {
        Matcher parts = REGISTER.matcher(request.getRequestURI());
        return parts.matches() && parts.group(1) != null ? parts.group(1) : "";
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Object answers = page == null ? null : page.getModel().get("answers");
        if (answers instanceof Collection<?> found && found.isEmpty()) {
            guard.missed();
        }
        guard.given(Neighbourhood.network(request), cards(page, response));
    }

    private static int cards(@Nullable ModelAndView page, HttpServletResponse response) {
        String ofFile = response.getHeader(OF_A_FILE);
        if (page == null) {
            return ofFile == null ? 1 : Integer.parseInt(ofFile);
        }
        Object cards = page.getModel().getOrDefault("answers", page.getModel().get("cards"));
        return cards instanceof Collection<?> several ? several.size() : 1;
    }

    /// Whoever guesses addresses of entries finds nobody either.
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception trouble) {
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            guard.missed();
            guard.given(Neighbourhood.network(request), 1);
        }
    }
}
