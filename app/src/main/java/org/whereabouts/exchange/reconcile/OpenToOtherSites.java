package org.whereabouts.exchange.reconcile;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets programs that run in a page of another site ask here, without cookies: the interface demands it.
///
/// JSONP, its older way of the same, is not offered: it would run our answer as a script in somebody else's page.
@Configuration(proxyBeanMethods = false)
class OpenToOtherSites implements WebMvcConfigurer {

    private static final String[] HERE = {"/reconcile", "/reconcile/**", "/in/*/reconcile", "/in/*/reconcile/**"};

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : HERE) {
            registry.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "POST")
                    .allowedHeaders("*")
                    .allowCredentials(false);
        }
    }
}
