package org.whereabouts.exchange.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;

/// The words of the room.
@Configuration(proxyBeanMethods = false)
class ExchangeWords {

    @Bean
    Words.Bundle wordsOfTheExchange() {
        return new Words.Bundle("org.whereabouts.exchange.messages");
    }
}
