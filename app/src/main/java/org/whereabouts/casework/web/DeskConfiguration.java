package org.whereabouts.casework.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Words;

/// The words of the room, and its doors.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Words.Bundle wordsOfTheDesk() {
        return new Words.Bundle("org.whereabouts.casework.messages");
    }

    @Bean
    DeskDoor overview() {
        return new DeskDoor.Plain("/desk", "door.overview", 0, EnumSet.allOf(Role.class));
    }

    @Bean
    DeskDoor lookup() {
        return new DeskDoor.Plain("/desk/search", "door.search", 40, Set.of(Role.OPERATOR, Role.VERIFIER, Role.EDITOR));
    }

    @Bean
    DeskDoor figures() {
        return new DeskDoor.Plain("/desk/figures", "door.figures", 70, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor enquiries() {
        return new DeskDoor.Plain("/desk/enquiries", "door.enquiries", 35, Set.of(Role.OPERATOR, Role.VERIFIER));
    }

    @Bean
    DeskDoor audit() {
        return new DeskDoor.Plain("/desk/audit", "door.audit", 80, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor key() {
        return new DeskDoor.Plain(
                "/desk/key", "door.key", 85, Set.of(Role.OPERATOR, Role.VERIFIER, Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor officers() {
        return new DeskDoor.Plain("/desk/officers", "door.officers", 90, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor apiKeys() {
        return new DeskDoor.Plain("/desk/keys", "door.keys", 92, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor visitors() {
        return new DeskDoor.Plain("/desk/guard", "door.guard", 93, Set.of(Role.OPERATOR, Role.ADMINISTRATOR));
    }
}
