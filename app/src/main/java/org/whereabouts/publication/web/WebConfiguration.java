package org.whereabouts.publication.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.publication.wording.Cabinet;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.Why;
import org.whereabouts.publication.wording.Words;

/// The parts that the pages share.
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Words messageSource() {
        return new Words();
    }

    @Bean
    CardInWords cardInWords(Words words) {
        return new CardInWords(words);
    }

    @Bean
    Cabinet cabinet(Words words) {
        return new Cabinet(words);
    }

    @Bean
    Why why(Words words) {
        return new Why(words);
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
