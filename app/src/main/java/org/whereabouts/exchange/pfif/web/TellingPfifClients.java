package org.whereabouts.exchange.pfif.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.exchange.problem.Unanswerable;

/// Tells clients of Person Finder what is the matter as it told them: a status and a line of text.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class TellingPfifClients implements HandlerExceptionResolver {

    private static final Pattern DOORS = Pattern.compile("(/in/[^/]+)?/pfif/.*");

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception trouble) {
        if (!DOORS.matcher(request.getRequestURI()).matches() || response.isCommitted()) {
            return null;
        }
        return switch (trouble) {
            case NotLetIn outside
            when outside.refusal() instanceof Refusal.BudgetSpent spent -> {
                response.setHeader("Retry-After", Long.toString(spent.pause().toSeconds() + 1));
                yield tell(response, 429, "All answers for now were given");
            }
            case NotLetIn ignored -> tell(response, 403, "Missing or invalid authorization key");
            case MaxUploadSizeExceededException ignored ->
                tell(response, 413, String.valueOf(PfifWriteDoor.TOO_MANY.get().detail()));
            case Unanswerable known ->
                tell(
                        response,
                        known.kind().status(),
                        known.detail() == null ? known.kind().title() : known.detail());
            default -> null;
        };
    }

    private static ModelAndView tell(HttpServletResponse response, int status, String line) {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
