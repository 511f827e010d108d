package org.whereabouts.sources.lists.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;

/// The door of the lists.
@Configuration(proxyBeanMethods = false)
class ListDeskConfiguration {

    @Bean
    DeskDoor doorOfLists() {
        return new DeskDoor.Plain("/desk/lists", "door.lists", 48, Set.of(Role.VERIFIER, Role.EDITOR));
    }
}
