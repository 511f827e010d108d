package org.whereabouts.casework.transcribing;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;

/// The door to the photographed lists.
@Configuration(proxyBeanMethods = false)
class TranscribingConfiguration {

    @Bean
    DeskDoor photographedLists() {
        return new DeskDoor.Plain("/desk/transcribing", "door.transcribing", 31, Set.of(Role.OPERATOR, Role.VERIFIER));
    }
}
