package org.whereabouts.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is said when a page cannot be shown: what happened, and what one can do, without a number and without blame.
@Page
class TroublePages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(@ModelAttribute(name = "visit", binding = false) Visit visit, HttpServletRequest request, Model model) {
        log(request);
        model.addAttribute("kind", kind(status(request)));
        return "pages/trouble";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        log(request);
        HttpStatus status = status(request);
        return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
    }

    /// Says which promise was broken and where, never the message: it may quote what somebody typed.
    private static void log(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable trouble) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(trouble);
            String where = Arrays.stream(root.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.whereabouts."))
                    .findFirst()
                    .map(StackTraceElement::toString)
                    .orElse("a library");
            LOG.error("WA-0629 a page broke: {} at {}", root.getClass().getSimpleName(), where);
        }
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, BAD_REQUEST -> "missing";
            case GONE -> "gone";
            case METHOD_NOT_ALLOWED -> "method";
            case TOO_MANY_REQUESTS -> "many";
            default -> "broken";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
