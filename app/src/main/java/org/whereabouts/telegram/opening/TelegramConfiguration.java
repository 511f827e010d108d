package org.whereabouts.telegram.opening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;

/// The words of the room.
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

    @Bean
    Words.Bundle wordsOfTheBot() {
        return new Words.Bundle("org.whereabouts.telegram.messages");
    }
}
