package org.whereabouts.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;

/// The doors inside the desk: a page is opened to whom it says it is open to, and to nobody when it says
/// nothing.
final class Doors implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isOutside(method)) {
            return true;
        }
        Optional<SignedIn> officer = TheOfficer.of(request);
        if (officer.isEmpty() || !officer.get().officer().isOneOf(openTo(method))) {
            // As if it were not there: whoever may not open it need not learn that it exists.
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }

    private static Set<Role> openTo(HandlerMethod method) {
        OpenTo open = annotation(method);
        return open == null || open.value().length == 0
                ? Set.of()
                : EnumSet.copyOf(java.util.Arrays.asList(open.value()));
    }

    private static @Nullable OpenTo annotation(HandlerMethod method) {
        OpenTo own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
    }

    /// Where one signs in, and what tells of troubles.
    private static boolean isOutside(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Outside.class);
    }
}
