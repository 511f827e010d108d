package org.whereabouts.sources.mailbox.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Words;

/// The words of mailbox, folder and lists, and the door of the letters.
@Configuration(proxyBeanMethods = false)
class MailboxDeskConfiguration {

    @Bean
    Words.Bundle wordsOfTheMailbox() {
        return new Words.Bundle("org.whereabouts.sources.mailbox.messages");
    }

    @Bean
    DeskDoor doorOfLetters() {
        return new DeskDoor.Plain("/desk/letters", "door.letters", 47, Set.of(Role.VERIFIER));
    }
}
