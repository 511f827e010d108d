package org.whereabouts.letters.sending;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.notices.post.Post;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.Keys;

/// The parts of the room that are values.
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    Words.Bundle wordsOfLetters() {
        return new Words.Bundle("org.whereabouts.letters.messages");
    }

    @Bean
    SendingLetters.Outgoing outgoingLetters(Keys keys, Post post, WordingALetter wording) {
        return new SendingLetters.Outgoing(keys, post, wording);
    }
}
