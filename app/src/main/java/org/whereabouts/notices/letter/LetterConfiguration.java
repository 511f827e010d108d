package org.whereabouts.notices.letter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether letters are posted, as `docs/operating/notices.md` lets one say.
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    LetterCarrier letterCarrier(@Value("${whereabouts.letters:false}") boolean wanted) {
        return new LetterCarrier(wanted);
    }
}
