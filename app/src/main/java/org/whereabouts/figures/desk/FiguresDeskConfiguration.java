package org.whereabouts.figures.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;

/// The doors of this room in the desk's navigation.
@Configuration(proxyBeanMethods = false)
class FiguresDeskConfiguration {

    @Bean
    DeskDoor doorOfClaims() {
        return new DeskDoor.Plain("/desk/figures/claims", "door.claims", 60, Set.of(Role.EDITOR));
    }

    @Bean
    DeskDoor doorOfEditions() {
        return new DeskDoor.Plain("/desk/figures/editions", "door.editions", 61, Set.of(Role.EDITOR));
    }
}
