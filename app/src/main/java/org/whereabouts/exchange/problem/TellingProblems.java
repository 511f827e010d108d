package org.whereabouts.exchange.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import tools.jackson.databind.json.JsonMapper;

/// Tells programs of problems, at every door for machines that speaks JSON or Atom.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class TellingProblems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(TellingProblems.class);
    private static final Pattern DOORS = Pattern.compile("(/in/[^/]+)?/(api/.+|feeds/.*|reconcile(/.*)?)");

    private final JsonMapper json;
    private final OwnAddress address;

    TellingProblems(JsonMapper json, OwnAddress address) {
        this.json = json;
        this.address = address;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception trouble) {
        if (!DOORS.matcher(request.getRequestURI()).matches() || response.isCommitted()) {
            return null;
        }
        Unanswerable said = Translating.translate(trouble);
        if (said.kind() == Kind.BROKEN) {
            log(trouble);
        }
        tell(said, trouble, response);
        return new ModelAndView();
    }

    private void tell(Unanswerable said, Exception trouble, HttpServletResponse response) {
        byte[] body = json.writeValueAsBytes(Problem.of(said, address.base()));
        response.resetBuffer();
        response.setStatus(said.kind().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (said.kind().status() == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (trouble instanceof NotLetIn outside && outside.refusal() instanceof Refusal.BudgetSpent(var pause)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds() + 1)));
        }
        if (trouble instanceof HttpRequestMethodNotSupportedException other && other.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", other.getSupportedMethods()));
        }
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Which promise was broken and where, never the message: it may quote what somebody sent.
    private static void log(Exception trouble) {
        String where = Arrays.stream(trouble.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.whereabouts."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("a library");
        LOG.error(
                "WA-1905 an answer to a program broke: {} at {}",
                trouble.getClass().getSimpleName(),
                where);
    }
}
