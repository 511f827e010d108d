package org.whereabouts.sources.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Words;

/// The sentences of this room, and its doors in the desk's navigation.
@Configuration(proxyBeanMethods = false)
class SourcesDeskConfiguration {

    @Bean
    Words.Bundle wordsOfSources() {
        return new Words.Bundle("org.whereabouts.sources.messages");
    }

    @Bean
    DeskDoor doorOfInbox() {
        return new DeskDoor.Plain("/desk/inbox", "door.inbox", 54, Set.of(Role.VERIFIER, Role.EDITOR));
    }

    @Bean
    DeskDoor doorOfDocuments() {
        return new DeskDoor.Plain("/desk/documents", "door.documents", 55, Set.of(Role.VERIFIER, Role.EDITOR));
    }

    @Bean
    DeskDoor doorOfSources() {
        return new DeskDoor.Plain("/desk/sources", "door.sources", 56, Set.of(Role.values()));
    }
}
