package org.whereabouts.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;

/// The words of the room.
@Configuration(proxyBeanMethods = false)
class AccessWords {

    @Bean
    Words.Bundle wordsOfAccess() {
        return new Words.Bundle("org.whereabouts.access.messages");
    }
}
