package org.whereabouts.pages;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The parts that all pages share.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Words.Bundle wordsOnEveryPage() {
        return new Words.Bundle("org.whereabouts.pages.messages");
    }

    @Bean
    Words messageSource(List<Words.Bundle> bundles) {
        return new Words(bundles);
    }

    @Bean
    LanguageChoice localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    SafeHeaders safeHeaders() {
        return new SafeHeaders();
    }

    @Bean
    Visit.House house(
            @Value("${whereabouts.demo:false}") boolean demo,
            @Value("${whereabouts.contact:}") String contact,
            StyleSheet style) {
        return new Visit.House(demo, contact.strip(), style.address());
    }
}
