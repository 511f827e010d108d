package org.whereabouts.publication.guard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads the numbers of the guard, and puts it before the pages.
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    private static final String PREFIX = "whereabouts.guard.";

    @Bean
    GuardSettings guardSettings(Environment configured) {
        return new GuardSettings(
                number(configured, "cards-a-minute"),
                number(configured, "cards-a-day"),
                number(configured, "questions-a-minute"),
                number(configured, "misses-a-minute"),
                number(configured, "calm-minutes"),
                number(configured, "work-bits"),
                number(configured, "wait-seconds"),
                number(configured, "waits-a-minute"),
                configured.getRequiredProperty(PREFIX + "always", Boolean.class));
    }

    private static int number(Environment configured, String name) {
        return configured.getRequiredProperty(PREFIX + name, Integer.class);
    }

    @Bean
    @ConditionalOnWebApplication
    WebMvcConfigurer guardBeforeThePages(Guard guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new GuardingPages(guard)).addPathPatterns(GuardingPages.PAGES);
            }
        };
    }
}
