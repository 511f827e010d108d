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
        return new DeskDoor("/desk", "door.overview", 0, EnumSet.allOf(Role.class));
    }

    @Bean
    DeskDoor candidates() {
        return new DeskDoor("/desk/candidates", "door.candidates", 10, Set.of(Role.VERIFIER));
    }

    @Bean
    DeskDoor calls() {
        return new DeskDoor("/desk/calls", "door.calls", 15, Set.of(Role.OPERATOR, Role.VERIFIER));
    }

    @Bean
    DeskDoor pairs() {
        return new DeskDoor("/desk/pairs", "door.pairs", 20, Set.of(Role.VERIFIER));
    }

    @Bean
    DeskDoor lookup() {
        return new DeskDoor("/desk/search", "door.search", 40, Set.of(Role.OPERATOR, Role.VERIFIER, Role.EDITOR));
    }

    @Bean
    DeskDoor tellings() {
        return new DeskDoor("/desk/tellings", "door.tellings", 30, Set.of(Role.OPERATOR, Role.VERIFIER));
    }

    @Bean
    DeskDoor proposals() {
        return new DeskDoor(
                "/desk/proposals", "door.proposals", 50, Set.of(Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor audit() {
        return new DeskDoor("/desk/audit", "door.audit", 80, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }

    @Bean
    DeskDoor officers() {
        return new DeskDoor("/desk/officers", "door.officers", 90, Set.of(Role.ADMINISTRATOR));
    }
}
