package org.whereabouts.figures.wording;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;

/// The sentences of this room.
@Configuration(proxyBeanMethods = false)
class FiguresWordingConfiguration {

    @Bean
    Words.Bundle wordsOfFigures() {
        return new Words.Bundle("org.whereabouts.figures.messages");
    }
}
