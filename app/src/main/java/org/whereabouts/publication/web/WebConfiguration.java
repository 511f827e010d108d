package org.whereabouts.publication.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.wording.Cabinet;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.Why;

/// The parts that the pages of the register share.
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Words.Bundle wordsOfTheRegister() {
        return new Words.Bundle("org.whereabouts.publication.messages");
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
}
