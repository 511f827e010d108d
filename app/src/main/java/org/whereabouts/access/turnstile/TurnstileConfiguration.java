package org.whereabouts.access.turnstile;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.whereabouts.access.keys.Budgets;

/// Puts the turnstile before the controllers.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TurnstileConfiguration implements WebMvcConfigurer {

    private final RecognisingACaller recognising;
    private final Budgets budgets;

    TurnstileConfiguration(RecognisingACaller recognising, Budgets budgets) {
        this.recognising = recognising;
        this.budgets = budgets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Turnstile(recognising, budgets));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TheCaller());
    }
}
