package org.whereabouts.access.turnstile;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.whereabouts.access.keys.Caller;

/// Gives controllers the caller whom the turnstile let through.
final class TheCaller implements HandlerMethodArgumentResolver {

    private static final String PLACE = TheCaller.class.getName();

    static void remember(Caller caller, HttpServletRequest request) {
        request.setAttribute(PLACE, caller);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(PLACE, RequestAttributes.SCOPE_REQUEST) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("WA-1903 a caller came past the turnstile: the controller says no @CallersMay");
    }
}
