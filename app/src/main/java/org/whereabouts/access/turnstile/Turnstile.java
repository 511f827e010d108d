package org.whereabouts.access.turnstile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Budgets.Left;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.access.keys.Scope;

/// Lets callers through, one answer at a time, where a controller says what it takes.
final class Turnstile implements HandlerInterceptor {

    private final RecognisingACaller recognising;
    private final Budgets budgets;

    Turnstile(RecognisingACaller recognising, Budgets budgets) {
        this.recognising = recognising;
        this.budgets = budgets;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CallersMay asked = handler instanceof HandlerMethod method ? annotation(method) : null;
        if (asked == null) {
            return true;
        }
        Caller caller = recognising.recognise(request);
        TheCaller.remember(caller, request);
        admit(caller, asked.value());
        Left before = budgets.left(caller);
        if (!before.isNothing()) {
            budgets.spend(caller, 1);
        }
        tell(budgets.left(caller), response);
        if (before.isNothing()) {
            throw new NotLetIn(new Refusal.BudgetSpent(before.untilMore()));
        }
        return true;
    }

    private static void admit(Caller caller, Scope scope) {
        if (!caller.may(scope)) {
            throw new NotLetIn(
                    caller instanceof Caller.Anybody ? new Refusal.NeedsAKey() : new Refusal.NeedsScope(scope));
        }
    }

    /// As draft-ietf-httpapi-ratelimit-headers has them.
    private static void tell(Left left, HttpServletResponse response) {
        response.setHeader(
                "RateLimit-Policy",
                "\"minute\";q=%d;w=60, \"day\";q=%d;w=86400"
                        .formatted(left.budget().minute(), left.budget().day()));
        response.setHeader(
                "RateLimit",
                "\"minute\";r=%d;t=%d, \"day\";r=%d;t=%d"
                        .formatted(
                                left.minute(),
                                left.nextMinute().toSeconds(),
                                left.day(),
                                left.nextDay().toSeconds()));
    }

    private static @Nullable CallersMay annotation(HandlerMethod method) {
        CallersMay own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), CallersMay.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), CallersMay.class);
    }
}
